import { LightShape } from '@lianxi/web-ui';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../../ui/upload-file';
import { ACCEPTED_ENDINGS } from './import-source';

export interface FilePartProps {
  file: File | null;
  onFile: (file: File) => void;
  error: string | null;
}

/** A place to drop one file on, or to choose one. */
export function FilePart({ file, onFile, error }: FilePartProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const first = files?.[0];
    if (first !== undefined) onFile(first);
  };
  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const handleDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  return (
    <div className="lx-field">
      <div
        className={over ? 'nt-drop over' : 'nt-drop'}
        onDrop={handleDrop}
        onDragOver={handleDrag}
        onDragLeave={handleDrag}
      >
        {file === null ? (
          <span>{t('notice.form.drop')}</span>
        ) : (
          <b>{t('notice.form.chosen', { name: file.name, size: sizeText(file.size) })}</b>
        )}
        <label className="lx-btn">
          {t(file === null ? 'notice.form.choose' : 'notice.form.change')}
          <input
            type="file"
            className="lx-sr"
            accept={ACCEPTED_ENDINGS.join(',')}
            aria-invalid={error === null ? undefined : true}
            onChange={(event) => take(event.target.files)}
          />
        </label>
        <small>{t('notice.form.kinds')}</small>
      </div>
      {error === null ? null : (
        <p className="msg error" role="alert">
          <LightShape kind="overdue" />
          {error}
        </p>
      )}
    </div>
  );
}
