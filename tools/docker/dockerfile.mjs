// Reads a Dockerfile into stages of steps, and carries the steps out in plain folders, one per stage.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';

/** @returns {{name: string, steps: {word: string, rest: string}[]}[]} */
export function readStages(text) {
  const lines = text.replace(/\\\n/g, ' ').split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
  const stages = [];
  for (const line of lines) {
    const [, word, rest] = /^(\w+)\s+(.*)$/.exec(line);
    if (word === 'FROM') stages.push({ name: /\sAS\s+(\S+)/i.exec(rest)?.[1] ?? `stage-${stages.length}`, steps: [] });
    else stages.at(-1).steps.push({ word, rest });
  }
  return stages;
}

/** What of the repository the build may see. Only the simple patterns that our own ignore file has. */
export function isIgnored(patterns, path) {
  return patterns.some((pattern) => (pattern.startsWith('**/') ? path.split('/').includes(pattern.slice(3)) : path === pattern || path.startsWith(`${pattern}/`)));
}

function expand(folder, pattern) {
  if (!pattern.includes('*')) return [pattern];
  const [head, ...tail] = pattern.split('/');
  const wanted = new RegExp(`^${head.replaceAll('*', '[^/]*')}$`);
  return readdirSync(folder).filter((name) => wanted.test(name)).flatMap((name) => (tail.length ? expand(join(folder, name), tail.join('/')).map((rest) => `${name}/${rest}`) : [name]));
}

function copy({ rest, stage, stages, context, ignored }) {
  const words = rest.split(/\s+/);
  const flags = words.filter((word) => word.startsWith('--'));
  const paths = words.filter((word) => !word.startsWith('--'));
  const from = flags.map((flag) => /^--from=(.*)/.exec(flag)?.[1]).find(Boolean);
  const source = from ? stages.find(({ name }) => name === from).folder : context;
  const target = inStage(stage, paths.at(-1));
  for (const path of paths.slice(0, -1).flatMap((one) => expand(source, one.replace(/^\//, '')))) {
    const origin = join(source, path);
    if (!existsSync(origin)) throw new Error(`COPY ${path}: not there`);
    const isFolder = lstatSync(origin).isDirectory();
    const place = isFolder || !paths.at(-1).endsWith('/') && paths.at(-1) !== './' && paths.at(-1) !== '.' ? target : join(target, basename(path));
    mkdirSync(dirname(place), { recursive: true });
    cpSync(origin, place, { recursive: true, verbatimSymlinks: true, filter: (file) => Boolean(from) || !isIgnored(ignored, relative(context, file)) });
  }
}

const inStage = (stage, path) => (isAbsolute(path) ? join(stage.folder, path) : join(stage.folder, stage.workdir, path));

function environmentOf(rest) {
  return Object.fromEntries([...rest.matchAll(/(\w+)=("[^"]*"|\S+)/g)].map(([, name, value]) => [name, value.replaceAll('"', '')]));
}

const ACTIONS = {
  WORKDIR: ({ rest, stage }) => {
    stage.workdir = rest;
    mkdirSync(join(stage.folder, rest), { recursive: true });
  },
  ENV: ({ rest, stage }) => Object.assign(stage.env, environmentOf(rest)),
  COPY: copy,
  RUN: ({ rest, stage, env }) => {
    const { status } = spawnSync('/bin/sh', ['-c', rest], { cwd: join(stage.folder, stage.workdir), env: { ...env, ...stage.env }, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) throw new Error(`RUN ${rest}: ${status}`);
  },
  CMD: ({ rest, stage }) => {
    stage.command = JSON.parse(rest);
  },
};

/** Carries out every step; `say` is told each. @returns the last stage: {folder, workdir, env, command} */
export function carryOut({ text, context, ignored, folder, env, say }) {
  const stages = readStages(text);
  for (const stage of stages) {
    Object.assign(stage, { folder: join(folder, stage.name), workdir: '/', env: {} });
    mkdirSync(stage.folder, { recursive: true });
    for (const { word, rest } of stage.steps) {
      say(`${stage.name}: ${word} ${rest}`);
      ACTIONS[word]?.({ rest, stage, stages, context, ignored, env });
    }
  }
  return stages.at(-1);
}
