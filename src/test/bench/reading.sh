#!/bin/bash
# Measures the reading of scans beside OCRmyPDF and Tesseract: ./src/test/bench/reading.sh [ROUNDS] [PDF...]
# Each round reads the same scanned PDF (by default one of 30 pages) with
#   vankho     whole read step, its pages shared out among the processors; with and without writing the PDF/A
#   tesseract  two command lines side by side, the same model, the page images taken out beforehand (not counted)
#   ocrmypdf   -l vie --output-type pdfa, its own page-wise parallel work, as Debian packages it
# and prints seconds (clock and processor), medians and the ratios. Needs ocrmypdf, tesseract-ocr-vie, poppler-utils, time.
set -euo pipefail
cd "$(dirname "$0")/../../.."
rounds=${1:-3}
shift || true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ $# -eq 0 ]; then
  pdfunite ../shared/corpus/scan/medium_200/*.pdf "$work/scan.pdf"
  set -- "$work/scan.pdf"
fi
export OMP_THREAD_LIMIT=1 LC_ALL=C.UTF-8
mvn -o -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
classpath="target/classes:target/test-classes:$(cat "$work/classpath")"
bench() { java -Xmx1g -cp "$classpath" vn.vankho.text.pdfa.ReadBench "$@"; }

n=0
for pdf; do
  n=$((n + 1))
  pdfimages -all "$pdf" "$work/page-$n"
done
pages=$(find "$work" -name 'page-*' ! -name '*.txt' | wc -l)
echo "$# files, $pages pages, $(nproc --all) processors"

run() { # name, command...: appends "clock processor" to the name's figures
  local name=$1
  shift
  /usr/bin/time -f "%e %U %S" -o "$work/time" "$@" >"$work/out.txt" 2>"$work/err.txt" || { cat "$work/err.txt"; exit 1; }
  awk '{print $1, $2 + $3}' "$work/time" >>"$work/$name"
  echo "  $name $(tail -1 "$work/$name")"
}
vankho_read() { bench read "$(nproc)" "$work/copies" "${files[@]}"; }
vankho_copy() { bench copy "$(nproc)" "$work/copies" "${files[@]}"; }
both_tesseracts() {
  find "$work" -name 'page-*' ! -name '*.txt' | sort | xargs -P 2 -I{} \
    tesseract {} {}.out --tessdata-dir src/main/resources/ocr -l Vietnamese >/dev/null 2>&1
}
ocrmypdfs() { for pdf in "${files[@]}"; do ocrmypdf -q -j 2 -l vie --output-type pdfa "$pdf" "$work/ocrmypdf.pdf"; done; }
export -f bench vankho_read vankho_copy both_tesseracts ocrmypdfs
export work classpath
files=("$@")
shell() { run "$1" bash -c "files=($(printf '%q ' "${files[@]}")); $1"; }

for round in $(seq "$rounds"); do
  echo "round $round: seconds by the clock, seconds of processor"
  shell vankho_read
  shell both_tesseracts
  shell vankho_copy
  shell ocrmypdfs
done
median() { sort -n -k "$2" "$work/$1" | awk -v c="$2" '{v[NR]=$c} END {print (v[int((NR+1)/2)] + v[int(NR/2)+1]) / 2}'; }
for name in vankho_read vankho_copy both_tesseracts ocrmypdfs; do
  awk -v n=$name -v p="$pages" -v c="$(median $name 1)" -v u="$(median $name 2)" \
    'BEGIN {printf "%-16s median %.1f s, %.2f pages/s; %.1f s of processor, %.2f a page\n", n, c, p/c, u, u/p}'
done
awk -v a="$(median both_tesseracts 1)" -v b="$(median vankho_read 1)" -v c="$(median both_tesseracts 2)" -v d="$(median vankho_read 2)" \
  'BEGIN {printf "reading is %.2f times as fast as two tesseracts (aim 1.8); %.2f times by processor\n", a/b, c/d}'
awk -v a="$(median ocrmypdfs 1)" -v b="$(median vankho_copy 1)" -v c="$(median ocrmypdfs 2)" -v d="$(median vankho_copy 2)" \
  'BEGIN {printf "reading and PDF/A are %.2f times as fast as ocrmypdf (aim 4); %.2f times by processor\n", a/b, c/d}'
