import { codeOf } from '../shared/domain-error.js';
import { liaison, sampleActor, secretary } from '../testing/samples.js';
import { canonicalJson } from '../shared/canonical-json.js';
import { canMakePack, demandPackPurpose, demandPackSize, MOST_PACK_MEGABYTES } from './evidence-pack.js';

describe('canonical JSON', () => {
  it('is the same text whatever the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: '甲"\n' }], a: true, gone: undefined })).toBe('{"a":true,"b":[1,{"c":"甲\\"\\n","d":null}]}');
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
    expect(JSON.parse(canonicalJson({ at: '2026-11-24', n: 1.5, list: [] }))).toEqual({ at: '2026-11-24', n: 1.5, list: [] });
  });
});

describe('an evidence pack', () => {
  it('is made by those who read all, for a purpose', () => {
    const may = (actor: typeof liaison) => canMakePack(actor, 'jm-1', '2026-11-24');
    expect([may(secretary), may(sampleActor('leader')), may(liaison), may(sampleActor('inspector')), may(sampleActor('confidant')), canMakePack(secretary, 'jm-2', '2026-11-24')]).toEqual([true, true, false, false, false, false]);
    const refusal = (use: () => unknown) => {
      try {
        return use();
      } catch (error) {
        return codeOf(error);
      }
    };
    expect([refusal(() => demandPackPurpose(' ')), demandPackPurpose(' 复核用 ')]).toEqual(['REASON_REQUIRED', '复核用']);
    const most = MOST_PACK_MEGABYTES * 1024 * 1024;
    expect([refusal(() => demandPackSize([{ size: most }])), refusal(() => demandPackSize([{ size: most }, { size: 1 }]))]).toEqual([undefined, 'PACK_TOO_LARGE']);
  });
});
