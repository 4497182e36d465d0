#!/bin/sh
# Measures publishing: ./src/test/bench/site.sh [DOCUMENTS] [WORDS] [FOLDER]
# Three times in turn: Hugo (Debian's package), then Vankho, each in a new process and a new folder, as many document
# pages of equal size with the same files beside them. Then what one document more costs.
# (The documents are held in memory, so that making them up is not measured.) Nothing is deleted in between: ext4 is slow to make files for a minute where many were deleted.
set -eu
documents=${1:-2000}
words=${2:-800}
folder=${3:-$(mktemp -d)}
mvn -o -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$folder.classpath"
bench="java -Xmx3g -cp target/classes:target/test-classes:$(cat "$folder.classpath") vn.vankho.publish.SiteBench"
if command -v hugo >/dev/null; then
  $bench "$folder" "$documents" "$words" hugo
fi
for round in 1 2 3; do
  if command -v hugo >/dev/null; then
    (cd "$folder/hugo" && /usr/bin/time -f "%e %U %S" -o time hugo --quiet -d "public-$round" &&
      find "public-$round" -path '*/index.html' -printf '%s\n' | awk -v t="$(cat time)" '
        { n += $1 } END { split(t, s, " ")
          printf "Hugo: %d pages in %.2f s (%.2f s of processor) = %.0f pages/s; %d bytes a page\n", NR, s[1], s[2] + s[3], NR / s[1], n / NR }')
  fi
  $bench "$folder/vankho-$round" "$documents" "$words" 1
done
$bench "$folder/grow" "$documents" "$words" grow
