#!/bin/sh
# Measures extraction alone, on one core in 256 MB: ./src/test/bench/extract.sh [JMH OPTIONS]
# Prints documents a second; "-prof gc" adds what is allocated for each.
set -eu
file=$(mktemp)
mvn -o -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$file"
java -cp "target/classes:target/test-classes:$(cat "$file")" org.openjdk.jmh.Main ExtractionBench "$@"
rm "$file"
