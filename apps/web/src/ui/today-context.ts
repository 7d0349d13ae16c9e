import { createContext, useContext } from 'react';

/** The server's today in Asia/Shanghai; a demonstration may stand on another day than the reader's clock. */
export const TodayContext = createContext<string>('1970-01-01');
export const useToday = (): string => useContext(TodayContext);
