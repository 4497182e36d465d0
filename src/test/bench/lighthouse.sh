#!/usr/bin/env bash
# Lighthouse (npm, headless Chromium) on home, search, list and document page of a published site.
# lighthouse.sh [SITE]    SITE: output/site by default. Prints a line a page; fails below 98.
set -euo pipefail
cd "$(dirname "$0")/../../.."
site=$(realpath "${1:-output/site}")
tools=$PWD/target/lighthouse
mkdir -p "$tools"
[ -d "$tools/node_modules/lighthouse" ] || npm install --silent --no-audit --no-fund --prefix "$tools" lighthouse

node src/test/bench/gzipped.mjs "$site" 8971 &
server=$!
trap 'kill $server' EXIT
sleep 1
document=$(cd "$site" && ls -d vi/van-ban/*/ | head -1)
list=$(cd "$site" && ls -d vi/loai/*/ | head -1)
node src/test/bench/lighthouse.mjs "$tools" http://127.0.0.1:8971/ vi/index.html en/index.html \
  vi/tim-kiem/index.html "vi/tim-kiem/index.html?q=thong+tin+doi+ngoai" "${list}index.html" "${document}index.html" "en/documents/$(basename "$document")/index.html"
