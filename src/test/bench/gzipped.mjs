// A static host as portals have them: gzip for text, long life for assets. node gzipped.mjs FOLDER PORT
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const [folder, port] = process.argv.slice(2);
const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".jpg": "image/jpeg",
  ".json": "application/json", ".jsonl": "application/jsonl", ".csv": "text/csv; charset=utf-8",
};

createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
  const type = TYPES[extname(path)] || "application/octet-stream";
  try {
    const bytes = await readFile(join(folder, path));
    const zipped = /text|xml|json|javascript/.test(type);
    const headers = { "Content-Type": type, "Cache-Control": path.includes("/assets/") ? "max-age=31536000, immutable" : "no-cache" };
    if (zipped) headers["Content-Encoding"] = "gzip";
    response.writeHead(200, headers).end(zipped ? gzipSync(bytes) : bytes);
  } catch {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("no such file");
  }
}).listen(Number(port), "127.0.0.1");
