import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { requestKey } from '../../ui/request-key';
import { uploadFile, type UploadProgress } from '../../ui/upload-file';
import { useErrorText, type ErrorText } from '../../ui/use-error-text';
import { ImportNoticeDocument } from './notice.mutation';

export type ImportSource = { way: 'paste'; text: string; name: string } | { way: 'upload'; file: File };

export type ImportStage = { at: 'idle' } | { at: 'sending'; progress: UploadProgress } | { at: 'reading' };

const signatureOf = (source: ImportSource): string =>
  source.way === 'paste'
    ? `${source.name}\n${source.text}`
    : `${source.file.name} ${source.file.size} ${source.file.lastModified}`;

export interface ImportNotice {
  stage: ImportStage;
  refused: ErrorText | null;
  /** Gives the notice's id, or null when it was refused. */
  run: (source: ImportSource) => Promise<string | null>;
  clear: () => void;
}

/** Sends a text or file once: a second try of the same content repeats the same key and the same uploaded file. */
export function useImportNotice(): ImportNotice {
  const client = useApolloClient();
  const errorText = useErrorText();
  const [stage, setStage] = useState<ImportStage>({ at: 'idle' });
  const [refused, setRefused] = useState<ErrorText | null>(null);
  const tried = useRef<{ signature: string; key: string; fileId: string | null }>({
    signature: '',
    key: '',
    fileId: null,
  });

  const send = async (source: ImportSource): Promise<string | null> => {
    const signature = signatureOf(source);
    if (tried.current.signature !== signature) tried.current = { signature, key: requestKey(), fileId: null };
    if (source.way === 'upload' && tried.current.fileId === null) {
      setStage({ at: 'sending', progress: { done: 0, all: source.file.size } });
      tried.current.fileId = await uploadFile(source.file, (progress) => setStage({ at: 'sending', progress }));
    }
    setStage({ at: 'reading' });
    const input = {
      text: source.way === 'paste' ? source.text : null,
      fileId: tried.current.fileId,
      sourceName: source.way === 'paste' ? source.name : source.file.name,
      idempotencyKey: tried.current.key,
    };
    const { data } = await client.mutate({
      mutation: ImportNoticeDocument,
      variables: { input },
      update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'notices' }),
    });
    return data?.importNotice.id ?? null;
  };
  const run = async (source: ImportSource): Promise<string | null> => {
    if (stage.at !== 'idle') return null;
    setRefused(null);
    try {
      return await send(source);
    } catch (error) {
      setRefused(errorText(error));
      return null;
    } finally {
      setStage({ at: 'idle' });
    }
  };
  return { stage, refused, run, clear: () => setRefused(null) };
}
