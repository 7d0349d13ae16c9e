import { useState } from 'react';
import { useErrorText, type ErrorText } from './use-error-text';
import { useSay } from './say-context';

export interface Run {
  busy: boolean;
  /** The refusal in words, until the next try. */
  refusal: ErrorText | null;
  clear: () => void;
  /** Runs once at a time; says `said` when it went through and answers whether it did. */
  run: (work: () => Promise<unknown>, said: string) => Promise<boolean>;
}

/** One verb at a time, its result said in its own words, its refusal kept beside the button. */
export function useRun(): Run {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ErrorText | null>(null);
  const errorText = useErrorText();
  const say = useSay();
  const run = async (work: () => Promise<unknown>, said: string): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setRefusal(null);
    try {
      await work();
      say(said);
      return true;
    } catch (error) {
      setRefusal(errorText(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, clear: () => setRefusal(null), run };
}
