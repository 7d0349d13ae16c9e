import { Button, FormPart } from '@lianxi/web-ui';
import { errorLabel, errorCategories, type ErrorCode } from '@lianxi/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileAddress } from './file-address';
import { sizeText, uploadFile, UploadRefused } from './upload-file';

export interface FileRow {
  id: string;
  name: string;
  size: number;
}

/** Files, if there are any; nothing is asked for, least of all photos (L11). */
export function FileList({ files, title, note, onChange }: { files: readonly FileRow[]; title?: string; note?: string; onChange: (files: FileRow[]) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const { uploading, failure, send } = useUpload((added) => onChange([...files, ...added]));
  return (
    <FormPart title={title ?? t('report.files')} note={note ?? t('report.filesNote')}>
      <ul className="report-files" aria-label={title ?? t('report.files')}>
        {files.map((file) => (
          <li key={file.id}>
            <a href={fileAddress(file.id)}>{file.name}</a> <span className="size">{sizeText(file.size)}</span>
            <Button kind="text" size="small" aria-label={t('report.removeFile', { name: file.name })} onClick={() => onChange(files.filter((other) => other.id !== file.id))}>
              ×
            </Button>
          </li>
        ))}
      </ul>
      {uploading === null ? null : <p role="status">{t('report.uploading', { name: uploading })}</p>}
      {failure === null ? null : (
        <p role="alert" className="msg error">
          {failure}
        </p>
      )}
      <input ref={input} type="file" multiple hidden aria-label={t('report.addFile')} onChange={(event) => void send(event.target)} />
      <Button className="report-add" disabled={uploading !== null} onClick={() => input.current?.click()}>
        {t('report.addFile')}
      </Button>
    </FormPart>
  );
}

const codeOf = (error: unknown): ErrorCode | null => (error instanceof UploadRefused && Object.hasOwn(errorCategories, error.code) ? (error.code as ErrorCode) : null);

function useUpload(onAdded: (files: FileRow[]) => void) {
  const { t, i18n } = useTranslation();
  const [uploading, setUploading] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const words = (error: unknown): string => {
    const code = codeOf(error);
    const params = error instanceof UploadRefused ? error.params : {};
    return code === null ? t('shell.offline') : errorLabel(code, params, i18n.language === 'en' ? 'en' : 'zh');
  };
  const send = async (from: HTMLInputElement): Promise<void> => {
    const chosen = [...(from.files ?? [])];
    from.value = '';
    setFailure(null);
    const added: FileRow[] = [];
    for (const file of chosen) {
      setUploading(file.name);
      try {
        added.push({ id: await uploadFile(file, () => undefined), name: file.name, size: file.size });
      } catch (error) {
        setFailure(t('report.uploadFailed', { name: file.name, why: words(error) }));
      }
    }
    setUploading(null);
    if (added.length > 0) onAdded(added);
  };
  return { uploading, failure, send };
}
