#!/bin/bash
# Measures the reading of scans beside OCRmyPDF and Tesseract: ./src/test/bench/reading.sh [ROUNDS] [PDF|FOLDER...]
# Each argument is measured by itself (a folder's PDFs are put together); by default 30 pages of 200 dpi. Typical
# office scanners give 300, for which the aims are: ../shared/tools/scans/gen.py --levels medium --dpis 300 makes such
# pages. Of 200 dpi Tesseract has fewer pixels to read, but vankho as many. The two seconds in which the processes
# start and warm up weigh less in a file of more pages.
# In each round the same scanned PDF is read by
#   vankho     whole read step, its pages shared out among the processors; with and without writing the PDF/A; the
#              clock starts before its first process does, the processor's time is the whole program's
#   tesseract  two command lines side by side with a model that vankho uses: vie for its first look, Vietnamese (script)
#              for its second; the page images taken out beforehand (not counted)
#   ocrmypdf   -l vie --output-type pdfa, its own page-wise parallel work, as Debian packages it
# and it prints seconds (clock and processor), medians and the ratios. Needs ocrmypdf, poppler-utils, time.
set -euo pipefail
cd "$(dirname "$0")/../../.."
rounds=${1:-3}
shift || true
[ $# -gt 0 ] || set -- ../shared/corpus/scan/medium_200
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
export OMP_THREAD_LIMIT=1 LC_ALL=C.UTF-8
mvn -o -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$root/classpath" >/dev/null
classpath="target/classes:target/test-classes:$(cat "$root/classpath")"

# As mvn spring-boot:run starts it.
bench() { java -Xmx1g -XX:TieredStopAtLevel=1 -cp "$classpath" vn.vankho.text.pdfa.ReadBench "$@"; }
vankho_read() { bench read "$(nproc)" "$work/copies" "$scan"; }
vankho_copy() { bench copy "$(nproc)" "$work/copies" "$scan"; }
tesseracts() {
  find "$work" -name 'page-*' ! -name '*.txt' | sort | xargs -P 2 -I{} \
    tesseract {} {}.out --tessdata-dir src/main/resources/ocr -l "$1" >/dev/null 2>&1
}
tesseract_vie() { tesseracts vie; }
tesseract_script() { tesseracts Vietnamese; }
ocrmypdf_pdfa() { ocrmypdf -q -j 2 -l vie --output-type pdfa "$scan" "$work/ocrmypdf.pdf"; }
export -f bench vankho_read vankho_copy tesseracts tesseract_vie tesseract_script ocrmypdf_pdfa
export classpath work scan

run() { # name: appends "clock processor" to the name's figures
  /usr/bin/time -f "%e %U %S" -o "$work/time" bash -c "$1" >"$work/out.txt" 2>"$work/err.txt" || { cat "$work/err.txt"; exit 1; }
  step=$(sed -n 's/.* pages, \([0-9.]*\) s, .*/\1/p' "$work/out.txt")
  awk -v step="$step" '{print step ? step : $1, $2 + $3}' "$work/time" >>"$work/$1"
  echo "  $1 $(tail -1 "$work/$1")"
}
median() { sort -n -k "$2" "$work/$1" | awk -v c="$2" '{v[NR]=$c} END {print (v[int((NR+1)/2)] + v[int(NR/2)+1]) / 2}'; }
ratio() { # peer, ours, aim
  awk -v p="$1" -v o="$2" -v aim="$3" -v a="$(median "$1" 1)" -v b="$(median "$2" 1)" -v c="$(median "$1" 2)" -v d="$(median "$2" 2)" \
    'BEGIN {printf "%s is %.2f times as fast as %s by the clock (aim %s of 300 dpi), %.2f times by processor\n", o, a/b, p, aim, c/d}'
}

measure() {
  pdfimages -j -tiff "$scan" "$work/page"
  pages=$(find "$work" -name 'page-*' | wc -l)
  echo "$1: $pages pages, $(nproc --all) processors"
  for round in $(seq "$rounds"); do
    echo " round $round: seconds by the clock, seconds of processor"
    for name in vankho_read tesseract_vie tesseract_script vankho_copy ocrmypdf_pdfa; do run $name; done
  done
  for name in vankho_read vankho_copy tesseract_vie tesseract_script ocrmypdf_pdfa; do
    awk -v n=$name -v p="$pages" -v c="$(median $name 1)" -v u="$(median $name 2)" \
      'BEGIN {printf "%-16s median %.1f s, %.2f pages/s; %.1f s of processor, %.2f a page\n", n, c, p/c, u, u/p}'
  done
  ratio tesseract_vie vankho_read 1.8
  ratio tesseract_script vankho_read 1.8
  ratio ocrmypdf_pdfa vankho_copy 4
}

n=0
for set; do
  n=$((n + 1))
  work=$root/$n
  mkdir -p "$work"
  scan=$set
  if [ -d "$set" ]; then
    scan=$work/scan.pdf
    pdfunite "$set"/*.pdf "$scan"
  fi
  measure "$set"
done
