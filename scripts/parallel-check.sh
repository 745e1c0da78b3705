#!/usr/bin/env bash
# Checks the recipe for GNU parallel (scripts/many/parallel.sh): the same bytes as one process, also when a worker or
# parallel itself is killed, and on several hosts. Where GNU parallel is missing, the check is skipped by name.
set -euo pipefail
cd "$(dirname "$0")/.."
documents=${1:-2000}

if ! parallel --version 2>/dev/null | grep -q '^GNU parallel'; then
  if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
    { apt-get update && apt-get install -y parallel; } > /dev/null 2>&1 || true
  fi
fi
if ! parallel --version 2>/dev/null | grep -q '^GNU parallel'; then
  echo "skipped: parallel-check (GNU parallel is missing; Debian has it as the package parallel)"
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export EXTRACT="$(command -v node) $PWD/bin/extract.js"
mkdir "$work/shards"
node scripts/many/documents.mjs "$documents" > "$work/documents.jsonl"
split -d -a 3 -n l/12 --additional-suffix=.jsonl "$work/documents.jsonl" "$work/shards/"
$EXTRACT -q -j 1 --input-format jsonl "$work/documents.jsonl" > "$work/expected.jsonl"

# same NAME RESULTS: the results of all shards are those of one process.
same() {
  if ! cat "$2"/*.jsonl | cmp - "$work/expected.jsonl"; then
    echo "failed: $1"
    exit 1
  fi
  [ "$(ls "$2" | wc -l)" -eq 12 ] || { echo "failed: $1 left other files"; ls "$2"; exit 1; }
  echo "ok: $1, $(wc -l < "$work/expected.jsonl") documents in 12 shards"
}

# workers OF: the processes below a process that run the program.
workers() {
  local child
  for child in $(pgrep -P "$1" || true); do
    if tr '\0' ' ' < "/proc/$child/cmdline" 2> /dev/null | grep -q 'node.*bin/extract\.js'; then echo "$child"; fi
    workers "$child"
  done
}

# when_some_are_done RESULTS: waits until a few shards are done.
when_some_are_done() {
  for _ in $(seq 600); do
    if [ "$(find "$1" -name '*.jsonl' 2> /dev/null | wc -l)" -ge 3 ]; then return; fi
    sleep 0.05
  done
}

bash scripts/many/parallel.sh "$work/shards" "$work/plain" -j 2
same "one host" "$work/plain"

bash scripts/many/parallel.sh "$work/shards" "$work/worker" -j 2 2> /dev/null &
run=$!
when_some_are_done "$work/worker"
kill -KILL "$(workers "$run" | tail -n 1)" || true
wait "$run"
same "a killed worker" "$work/worker"

bash scripts/many/parallel.sh "$work/shards" "$work/killed" -j 2 2> /dev/null &
run=$!
when_some_are_done "$work/killed"
for perl in $(pgrep -P "$run"); do kill -KILL "$perl" 2> /dev/null || true; done
wait "$run" || true
[ "$(find "$work/killed" -name '*.jsonl' | wc -l)" -lt 12 ] || echo "note: parallel was done before it was killed"
bash scripts/many/parallel.sh "$work/shards" "$work/killed" -j 2
same "a killed parallel, run again" "$work/killed"

# Stands in for ssh: "hosts" are this machine.
cat > "$work/ssh" << 'SSH'
#!/usr/bin/env bash
while [ "$1" != -- ]; do shift; done
shift
exec bash -c "$*"
SSH
chmod +x "$work/ssh"
bash scripts/many/parallel.sh "$work/shards" "$work/hosts" --ssh "$work/ssh" --sshlogin 1/one,1/two --env PATH
same "two hosts" "$work/hosts"
