import { complaintLimits } from '@lianxi/domain';
import { Button, Field } from '@lianxi/web-ui';
import { useState } from 'react';
import { usePublicWords } from './use-public-words';

const TYPES = 'image/png,image/jpeg,application/pdf,.docx';
const MOST = complaintLimits.fileMegabytes * 1024 * 1024;

/** Few and small files; what does not fit is said before it is sent. */
export function FileChoice({ files, error, onChange }: { files: readonly File[]; error: string | undefined; onChange: (files: readonly File[]) => void }) {
  const { say } = usePublicWords();
  const [fault, setFault] = useState<string | null>(null);
  const limits = { files: complaintLimits.files, mb: complaintLimits.fileMegabytes };
  const handleChoice = (chosen: FileList | null) => {
    const all = [...files, ...(chosen ?? [])];
    const large = all.find(({ size }) => size > MOST);
    setFault(large !== undefined ? say('tooLarge', { ...limits, name: large.name }) : all.length > limits.files ? say('tooMany', limits) : null);
    onChange(all.filter(({ size }) => size <= MOST).slice(0, limits.files));
  };
  return (
    <>
      <Field label={say('files')} need={say('optional')} hint={say('filesHint', limits)} error={fault ?? error}>
        {(ids) => <input {...ids} type="file" multiple accept={TYPES} value="" onChange={(event) => handleChoice(event.target.files)} />}
      </Field>
      <ul className="public-files">
        {files.map((file, at) => (
          <li key={`${file.name} ${at}`}>
            {file.name}
            <Button kind="text" size="small" aria-label={say('removeFile', { name: file.name })} onClick={() => onChange(files.filter((other) => other !== file))}>
              ×
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
