// Compiles one project's TypeScript to dist with swc and copies what is read at run time (.graphql, .sql, .json, .txt).
import { transformFile } from '@swc/core';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const [source, target = join(source ?? '', 'dist')] = process.argv.slice(2);
if (!source) throw new Error('usage: node tools/build-lib.mjs SOURCE [TARGET]');
const skipped = new Set(['dist', 'node_modules', 'fixtures', 'testing', 'bench']);

async function* walk(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* walk(path);
    } else yield path;
  }
}

await rm(target, { recursive: true, force: true });
let count = 0;
for await (const path of walk(source)) {
  const out = join(target, relative(source, path));
  if (/\.tsx?$/.test(path) && !/\.(test|spec|bench)\.tsx?$|\.d\.ts$/.test(path)) {
    const { code, map } = await transformFile(path, { configFile: '.swcrc' });
    const js = out.replace(/\.tsx?$/, '.js');
    await mkdir(dirname(js), { recursive: true });
    await writeFile(js, `${code}//# sourceMappingURL=${js.split('/').pop()}.map\n`);
    if (map) await writeFile(`${js}.map`, map);
    count += 1;
  } else if (/\.(graphql|sql|json|txt)$/.test(path) && !/(package|project)\.json$/.test(path)) {
    await mkdir(dirname(out), { recursive: true });
    await cp(path, out);
  }
}
console.log(`${source}: ${count} modules`);
