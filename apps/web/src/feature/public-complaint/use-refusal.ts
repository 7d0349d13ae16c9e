import { errorLabel } from '@lianxi/domain';
import { useState } from 'react';
import { PublicRefusal } from './public-api';
import { usePublicWords } from './use-public-words';

export interface PublicRun {
  readonly busy: boolean;
  /** The refusal in words, and the field it is about. */
  readonly refusal: { readonly text: string; readonly field: string | null } | null;
  readonly run: (work: () => Promise<void>) => Promise<void>;
}

/** One request at a time; what was refused is said in the reader's words. */
export function usePublicRun(): PublicRun {
  const { say, language } = usePublicWords();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<PublicRun['refusal']>(null);
  const run = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      const { code, params, field } = error instanceof PublicRefusal ? error : new PublicRefusal('INTERNAL', {}, null);
      setRefusal({ text: code === 'OFFLINE' ? say('offline') : errorLabel(code, params, language), field });
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, run };
}
