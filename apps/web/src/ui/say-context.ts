import { createContext, useContext } from 'react';

/** Says the result of a verb in its own words: 已报送, 已退回. */
export const SayContext = createContext<(words: string) => void>(() => undefined);
export const useSay = (): ((words: string) => void) => useContext(SayContext);
