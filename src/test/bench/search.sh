#!/bin/sh
# Measures the search index: ./src/test/bench/search.sh [DOCUMENTS] [WORDS] [FOLDER]
# Prints time, memory, files and bytes; at 10,000 documents or fewer Pagefind (npm) indexes the same ones.
set -eu
documents=${1:-10000}
words=${2:-800}
folder=${3:-$(mktemp -d)}
mvn -o -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$folder.classpath"
classpath="target/classes:target/test-classes:$(cat "$folder.classpath")"
echo "Vankho, heap limited to 1 GB"
/usr/bin/time -f "%e s, %U s of processor, %M kB at most" \
  java -Xmx1g -cp "$classpath" vn.vankho.publish.search.SearchBench "$folder" "$documents" "$words"
if [ "$documents" -le 10000 ] && command -v npx >/dev/null; then
  java -cp "$classpath" vn.vankho.publish.search.SearchBench "$folder" "$documents" "$words" pagefind-html
  echo "Pagefind"
  /usr/bin/time -f "%e s, %U s of processor, %M kB at most" npx --yes pagefind --site "$folder/html" | tail -3
  find "$folder/html/pagefind" -type f | wc -l
fi
