#!/usr/bin/env bash
# Reads many documents on all cores of one or several hosts with GNU parallel.
# Usage: parallel.sh SHARDS RESULTS [options of parallel…]
#
# SHARDS holds files *.jsonl with one {"id","text"} a line; for each, RESULTS gets a file of the same name with one
# result a line. A shard's results appear under their name only when all of them are there, so after any crash the same
# command goes on with what is missing. EXTRACT is the program's name (default: extract). Several hosts need the folders
# under the same paths and take one more option: --sshloginfile hosts.txt
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,3p' "$0" >&2; exit 2; }
shards=$(realpath "$1")
mkdir -p "$2"
results=$(realpath "$2")
shift 2
# The shell that parallel starts commands with, where the environment names none.
export SHELL=${SHELL:-$(command -v bash)}
find "$shards" -maxdepth 1 -name '*.jsonl' | LC_ALL=C sort |
  parallel --no-notice --retries 3 "$@" \
    "test -e '$results'/{/} || { ${EXTRACT:-extract} -q -j 1 --input-format jsonl -o '$results'/{/}.part {} && mv '$results'/{/}.part '$results'/{/}; }"
