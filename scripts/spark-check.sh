#!/usr/bin/env bash
# Checks the recipe for Spark (scripts/many/spark.py) in local mode: 20,000 documents in 8 partitions give the same
# bytes as one process. Where Python, Java or pyspark are missing and cannot be had, the check is skipped by name.
set -euo pipefail
cd "$(dirname "$0")/.."
documents=${1:-20000}
version=4.0.1

skip() {
  echo "skipped: spark-check ($1)"
  exit 0
}
command -v python3 > /dev/null || skip "python3 is missing"
if ! java -version > /dev/null 2>&1; then
  if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
    { apt-get update && apt-get install -y default-jre-headless; } > /dev/null 2>&1 || true
  fi
  java -version > /dev/null 2>&1 || skip "a Java runtime is missing"
fi
python=python3
if ! python3 -c 'import pyspark' 2> /dev/null; then
  environment=${XDG_CACHE_HOME:-$HOME/.cache}/diplomatic-facts/pyspark-$version
  if [ ! -x "$environment/bin/python" ] || ! "$environment/bin/python" -c 'import pyspark' 2> /dev/null; then
    { python3 -m venv "$environment" && "$environment/bin/pip" install --quiet "pyspark==$version"; } > /dev/null 2>&1 ||
      skip "pyspark is missing and cannot be installed"
  fi
  python=$environment/bin/python
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export EXTRACT="$(command -v node) $PWD/bin/extract.js"
export PYSPARK_PYTHON=$python
export SPARK_LOCAL_IP=127.0.0.1
node scripts/many/documents.mjs "$documents" > "$work/documents.jsonl"
$EXTRACT -q --input-format jsonl "$work/documents.jsonl" > "$work/expected.jsonl"
if ! "$python" scripts/many/spark.py "$work/documents.jsonl" "$work/results" 8 > "$work/log" 2>&1; then
  tail -n 20 "$work/log"
  echo "failed: spark-check"
  exit 1
fi
[ -e "$work/results/_SUCCESS" ] || { echo "failed: Spark did not finish"; exit 1; }
partitions=$(find "$work/results" -name 'part-*' | wc -l)
cat "$work/results"/part-* | cmp - "$work/expected.jsonl" || { echo "failed: spark-check"; exit 1; }
echo "ok: Spark in local mode, $(wc -l < "$work/expected.jsonl") documents in $partitions partitions"
