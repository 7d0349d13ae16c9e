import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ImportTasksMutation } from '../../gql/graphql';
import { uploadFile } from '../../ui/upload-file';
import { useErrorText, type ErrorText } from '../../ui/use-error-text';
import { choicesOf, faultOf, inputOf, type LedgerChoices, type Outline } from './ledger-input';
import { ImportTasksDocument, LedgerOutlineDocument } from './ledger.query';

export type Imported = ImportTasksMutation['importTasks'];

interface State {
  file: { id: string; name: string } | null;
  outline: Outline | null;
  choices: LedgerChoices | null;
  /** Of the choices as they stand: any change makes it stale, and it goes. */
  result: Imported | null;
}

const NOTHING: State = { file: null, outline: null, choices: null, result: null };

export type Working = 'sending' | 'reading' | 'checking' | 'importing' | null;

/** What is asked of the server, and whether it is at it. */
function useServer() {
  const client = useApolloClient();
  const errorText = useErrorText();
  const [run] = useMutation(ImportTasksDocument);
  const [working, setWorking] = useState<Working>(null);
  const [refusal, setRefusal] = useState<ErrorText | null>(null);
  const during = async (what: Working, work: () => Promise<void>): Promise<void> => {
    setWorking(what);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      setRefusal(errorText(error));
    } finally {
      setWorking(null);
    }
  };
  const outlineOf = async (fileId: string, { sheet = null, headRow = null }: Said): Promise<Outline> => {
    const { data } = await client.query({ query: LedgerOutlineDocument, variables: { fileId, sheet, headRow }, fetchPolicy: 'network-only' });
    if (!data) throw new Error('no answer');
    return data.ledgerOutline;
  };
  const send = async (file: { id: string }, outline: Outline, choices: LedgerChoices, dryRun: boolean): Promise<Imported> => {
    const { data } = await run({ variables: { input: inputOf(file.id, outline, choices), dryRun } });
    if (!data) throw new Error('no answer');
    return data.importTasks;
  };
  return { working, setWorking, refusal, during, outlineOf, send };
}

interface Said {
  sheet?: string | null;
  headRow?: number | null;
}

/** A ledger from the file to its tasks: read, mapped, tried, taken in. What a person chose stays whatever the server answers. */
export function useLedger() {
  const { working, setWorking, refusal, during, outlineOf, send } = useServer();
  const [state, setState] = useState<State>(NOTHING);
  /** Known columns are tried at once; guessed ones are looked at first. */
  const look = async (file: { id: string; name: string }, said: Said): Promise<void> => {
    const outline = await outlineOf(file.id, said);
    const choices = choicesOf(outline, file.name);
    setState({ file, outline, choices, result: null });
    if (!outline.template && outline.ledger == null) return;
    setWorking('checking');
    setState({ file, outline, choices, result: await send(file, outline, choices, true) });
  };
  const choose = async (chosen: File): Promise<void> => {
    setState(NOTHING);
    await during('sending', async () => {
      const id = await uploadFile(chosen, () => undefined);
      setWorking('reading');
      await look({ id, name: chosen.name }, {});
    });
  };
  const { file, outline, choices } = state;
  const lookAgain = async (said: Said): Promise<void> => {
    if (file && working === null) await during('reading', () => look(file, said));
  };
  const change = (changes: Partial<LedgerChoices>): void => {
    if (choices) setState({ ...state, choices: { ...choices, ...changes }, result: null });
  };
  const go = async (next: LedgerChoices, dryRun: boolean): Promise<void> => {
    if (!file || !outline || working !== null || faultOf(next, outline) !== null) return;
    await during(dryRun ? 'checking' : 'importing', async () => setState({ file, outline, choices: next, result: await send(file, outline, next, dryRun) }));
  };
  const check = (changes: Partial<LedgerChoices> = {}): Promise<void> => (choices ? go({ ...choices, ...changes }, true) : Promise.resolve());
  const take = (): Promise<void> => (choices ? go(choices, false) : Promise.resolve());
  return { ...state, working, refusal, choose, lookAgain, change, check, take };
}

export type LedgerState = ReturnType<typeof useLedger>;
