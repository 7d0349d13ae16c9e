import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { uploadFile } from '../../ui/upload-file';
import { useErrorText, type ErrorText } from '../../ui/use-error-text';
import type { Imported } from './workbook-rows';
import { ImportReportsDocument } from './workbook.mutation';

export interface WorkbookImport {
  file: { name: string; id: string } | null;
  /** What would happen, or what did. */
  result: Imported | null;
  done: boolean;
  working: 'reading' | 'filing' | null;
  refusal: ErrorText | null;
  read: (file: File) => Promise<void>;
  /** Answers whether anything was filed. */
  send: () => Promise<boolean>;
}

/** A file is read at once as a dry run; what it says stays on the page whatever filing answers. */
export function useWorkbookImport(): WorkbookImport {
  const errorText = useErrorText();
  const [run] = useMutation(ImportReportsDocument);
  const [state, setState] = useState<Pick<WorkbookImport, 'file' | 'result' | 'done'>>({ file: null, result: null, done: false });
  const [working, setWorking] = useState<WorkbookImport['working']>(null);
  const [refusal, setRefusal] = useState<ErrorText | null>(null);
  const during = async (what: 'reading' | 'filing', work: () => Promise<boolean>): Promise<boolean> => {
    if (working !== null) return false;
    setWorking(what);
    setRefusal(null);
    try {
      return await work();
    } catch (error) {
      setRefusal(errorText(error));
      return false;
    } finally {
      setWorking(null);
    }
  };
  const ask = async (fileId: string, dryRun: boolean): Promise<Imported> => {
    const { data } = await run({ variables: { fileId, dryRun, noClassifiedContent: !dryRun } });
    if (!data) throw new Error('no answer');
    return data.importReports;
  };
  const read = async (chosen: File): Promise<void> => {
    setState({ file: null, result: null, done: false });
    await during('reading', async () => {
      const id = await uploadFile(chosen, () => undefined);
      setState({ file: { name: chosen.name, id }, result: await ask(id, true), done: false });
      return true;
    });
  };
  const send = (): Promise<boolean> =>
    during('filing', async () => {
      if (state.file === null) return false;
      const result = await ask(state.file.id, false);
      setState({ ...state, result, done: true });
      return result.filed > 0;
    });
  return { ...state, working, refusal, read, send };
}
