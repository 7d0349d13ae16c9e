import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const [tokens, lights] = [read('tokens.css'), read('lights.css')];

/** The colours of the block that begins with the selector. */
function block(css: string, selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(css.indexOf('{', start), css.indexOf('}', start));
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name = '', value = '']) => [name, value]));
}

/** WCAG 2.1 relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const base = { light: block(tokens, ':root'), dark: { ...block(tokens, ':root'), ...block(tokens, "[data-theme='dark']") } };
const palettes = {
  standard: { light: {}, dark: {} },
  contrast: { light: block(lights, "[data-lights='contrast']"), dark: block(lights, "[data-theme='dark'][data-lights='contrast']") },
  blue_orange: { light: block(lights, "[data-lights='blue_orange']"), dark: block(lights, "[data-theme='dark'][data-lights='blue_orange']") },
} as const;

describe.each(Object.keys(palettes) as (keyof typeof palettes)[])('palette %s', (name) => {
  it.each(['light', 'dark'] as const)('is readable on its grounds, %s', (theme) => {
    const colours: Record<string, string> = { ...base[theme], ...palettes[name][theme] };
    const of = (key: string): string => colours[key] ?? '';
    for (const tone of ['red', 'amber', 'green', 'grey']) {
      for (const ground of ['surface', 'page', `${tone}-soft`]) expect([tone, ground, contrast(of(tone), of(ground)) >= 4.5]).toEqual([tone, ground, true]);
    }
    expect(contrast(of('amber-fill'), of('surface'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('on-light'), of('red'))).toBeGreaterThanOrEqual(4.5);
  });
});
