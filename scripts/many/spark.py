"""Reads many documents on a Spark cluster: each partition is piped through the program.

Usage: spark-submit spark.py INPUT OUTPUT [PARTITIONS]

INPUT holds lines of {"id","text"}; OUTPUT gets one result a line, in the same order. Every worker needs the program;
EXTRACT is its name (default: extract). A line that cannot be read becomes a line that says why, so lines never shift.
"""

import os
import sys

from pyspark.sql import SparkSession


def main(source: str, target: str, partitions: int) -> None:
    spark = SparkSession.builder.appName("extract").getOrCreate()
    command = os.environ.get("EXTRACT", "extract") + " -q -j 1 --input-format jsonl"
    lines = spark.sparkContext.textFile(source, partitions)
    lines.pipe(command, checkCode=True).saveAsTextFile(target)
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit("usage: spark-submit spark.py INPUT OUTPUT [PARTITIONS]")
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) == 4 else 8)
