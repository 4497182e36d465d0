#!/bin/sh
# Measures publishing: ./src/test/bench/site.sh [DOCUMENTS] [WORDS] [FOLDER]
# Prints document pages a second beside Hugo's (Debian's package) for as many pages of about equal size, then what
# one document more costs.
set -eu
documents=${1:-2000}
words=${2:-800}
folder=${3:-$(mktemp -d)}
mvn -o -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$folder.classpath"
bench="java -Xmx1g -cp target/classes:target/test-classes:$(cat "$folder.classpath") vn.vankho.publish.SiteBench $folder"
if command -v hugo >/dev/null; then
  $bench "$documents" "$words" hugo
  (cd "$folder/hugo" && /usr/bin/time -f "Hugo: %e s, %U + %S s of processor" hugo --quiet &&
    find public -name index.html -size +1k -printf '%s\n' | awk '{ n += $1 } END { print NR " pages, " n / NR " bytes a page" }')
fi
$bench "$documents" "$words" 2
$bench "$documents" "$words" grow
