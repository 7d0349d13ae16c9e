import { Button } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { EvidenceKind } from '../../gql/graphql';
import { ChoiceField, WordsField } from '../../ui/choice-fields';
import { FileButton } from '../../ui/file-button';
import { useFormat } from '../../ui/format';
import { RefusalLine } from '../../ui/refusal-line';
import { uploadFile } from '../../ui/upload-file';
import { useRun } from '../../ui/use-run';
import type { Detail } from './inspection-facts';
import { useWords } from '../../ui/use-words';

export interface Piece {
  key: number;
  kind: EvidenceKind;
  visitId: string | null;
  file: { id: string; name: string } | null;
  text: string;
}

/** Evidence of a finding: field records, papers, figures, words, files; at least one. */
export function EvidenceFields({ inspection, evidence, onChange }: { inspection: Detail; evidence: readonly Piece[]; onChange: (evidence: readonly Piece[]) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const kinds = useWords<EvidenceKind>('inspection.evidenceOf');
  const visits = Object.fromEntries(inspection.visits.map(({ id, onDate, place }) => [id, `${format.date(onDate, { weekday: false })} ${place}`]));
  const change = (key: number, next: Partial<Piece>) => onChange(evidence.map((piece) => (piece.key === key ? { ...piece, ...next } : piece)));
  return (
    <>
      <p className="in-note">{t('inspection.evidenceHint')}</p>
      {evidence.map((piece) => (
        <div key={piece.key} className="in-pair">
          <ChoiceField label={t('inspection.evidence')} value={piece.kind} options={kinds} onChange={(kind) => change(piece.key, { kind: kind ?? piece.kind })} />
          {piece.kind === 'visit' ? (
            <ChoiceField label={t('inspection.evidenceVisit')} value={piece.visitId} options={visits} onChange={(visitId) => change(piece.key, { visitId })} />
          ) : piece.kind === 'file' ? (
            <EvidenceUpload file={piece.file} onUploaded={(file) => change(piece.key, { file })} />
          ) : (
            <WordsField label={t('inspection.evidenceText')} max={1000} value={piece.text} onChange={(text) => change(piece.key, { text })} />
          )}
          <Button kind="text" size="small" onClick={() => onChange(evidence.filter(({ key }) => key !== piece.key))}>
            {t('inspection.removeEvidence')}
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...evidence, { key: Math.max(-1, ...evidence.map(({ key }) => key)) + 1, kind: 'document', visitId: null, file: null, text: '' }])}>
        {t('inspection.addEvidence')}
      </Button>
    </>
  );
}

function EvidenceUpload({ file, onUploaded }: { file: Piece['file']; onUploaded: (file: Piece['file']) => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const handleChoose = (chosen: File) => void run.run(async () => onUploaded({ id: await uploadFile(chosen, () => undefined), name: chosen.name }), t('inspection.evidenceUploaded'));
  return (
    <div>
      <FileButton label={file?.name ?? t('inspection.evidenceFile')} accept=".jpg,.jpeg,.png,.pdf,.docx,.xlsx,.csv,.txt" busy={run.busy} onChoose={handleChoose} />
      <RefusalLine refusal={run.refusal} />
    </div>
  );
}
