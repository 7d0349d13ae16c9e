import { Button } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shanghai } from '../../ui/format';
import { sizeText } from '../../ui/upload-file';
import { addToRecord, MOST_FILES, type Added } from './add-file';
import type { FieldFileRow } from './field-record';
import { dropFile } from './field-store';
import { useFiles } from './use-field';

/** Photos and papers of a record. None is ever asked for (L11). */
export function FieldFiles({ recordId, onFirst }: { recordId: string; onFirst: () => Promise<void> }) {
  const { t } = useTranslation();
  const files = useFiles(recordId) ?? [];
  const [said, setSaid] = useState<string | null>(null);
  const wordsOf = (added: Added): string | null => {
    if (added.kind === 'added') return added.hadPlace ? t('field.placeTaken') : null;
    return added.kind === 'too_large' ? t('field.tooLarge', { name: added.name }) : added.kind === 'too_many' ? t('field.tooMany', { n: MOST_FILES }) : t('field.noRoom');
  };
  const handleChoose = async (chosen: readonly File[]) => {
    await onFirst();
    const words: string[] = [];
    for (const file of chosen) {
      const one = wordsOf(await addToRecord(recordId, file));
      if (one !== null && !words.includes(one)) words.push(one);
    }
    setSaid(words.length === 0 ? null : words.join(' '));
  };
  return (
    <div className="fl-files" role="group" aria-label={t('field.files')}>
      <p className="fl-label">
        {t('field.files')} <span className="fl-aid">{t('field.filesNote')}</span>
      </p>
      <div className="fl-pair">
        <ChooseFile label={t('field.photo')} accept="image/jpeg,image/png" camera onChoose={handleChoose} />
        <ChooseFile label={t('field.paper')} accept=".jpg,.jpeg,.png,.pdf,.docx,.xlsx,.csv,.txt" onChoose={handleChoose} />
      </div>
      {said === null ? null : <p role="status">{said}</p>}
      <ul>
        {files.map((file) => (
          <FileLine key={file.id} file={file} onDrop={() => void dropFile(file.id)} />
        ))}
      </ul>
    </div>
  );
}

export function FileLine({ file, onDrop }: { file: FieldFileRow; onDrop?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { name, size, takenAt, addedAt } = file;
  const at = shanghai(takenAt ?? addedAt);
  return (
    <li>
      <span className="fl-name">{name}</span>
      <span className="fl-aid">{[t(takenAt === null ? 'field.addedAt' : 'field.takenAt', { at: `${at.on} ${at.time}` }), sizeText(size)].join(' · ')}</span>
      {onDrop === undefined ? null : (
        <Button kind="text" aria-label={t('field.removeFile', { name })} onClick={onDrop}>
          {t('field.remove')}
        </Button>
      )}
    </li>
  );
}

function ChooseFile({ label, accept, camera = false, onChoose }: { label: string; accept: string; camera?: boolean; onChoose: (files: readonly File[]) => Promise<void> }) {
  return (
    <label className="lx-btn fl-choose">
      {label}
      <input
        type="file"
        className="lx-sr"
        accept={accept}
        multiple={!camera}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          if (chosen.length > 0) void onChoose(chosen);
        }}
      />
    </label>
  );
}
