import { useMutation, useQuery } from '@apollo/client/react';
import { Field } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingKind, FindingSeverity } from '../../gql/graphql';
import { requestKey } from '../../ui/request-key';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import { ChoiceField, WordsField } from '../../ui/choice-fields';
import { EvidenceFields, type Piece } from './evidence-fields';
import { FindingLinksDocument } from './evidence.query';
import type { Finding } from './finding-sheet';
import type { Detail } from './inspection-facts';
import { RecordFindingDocument, ReviseFindingDocument } from './inspection.mutation';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';

interface Form {
  objectId: string | null;
  severity: FindingSeverity;
  kind: FindingKind | null;
  matter: string;
  text: string;
  dutyId: string | null;
  taskId: string | null;
  responsible: UnitChoice | null;
  evidence: readonly Piece[];
}

function formOf({ objects }: Detail, finding: Finding | null): Form {
  if (finding === null) {
    const only = objects.length === 1 ? (objects[0]?.id ?? null) : null;
    return { objectId: only, severity: 'minor', kind: null, matter: '', text: '', dutyId: null, taskId: null, responsible: null, evidence: [{ key: 0, kind: 'visit', visitId: null, file: null, text: '' }] };
  }
  const { objectId, severity, kind, matter, text, duty, task, responsibleUnitId, responsibleUnitName, evidence } = finding;
  const pieces = evidence.map((piece, key) => ({ key, kind: piece.kind, visitId: piece.visitId ?? null, file: piece.file ?? null, text: piece.text }));
  return { objectId, severity, kind, matter, text, dutyId: duty?.id ?? null, taskId: task?.id ?? null, responsible: { id: responsibleUnitId, name: responsibleUnitName }, evidence: pieces };
}

/** 登记问题: at an object, with at least one piece of evidence (L6). */
export function FindingDialog({ inspection, finding, onClose, onDone }: { inspection: Detail; finding: Finding | null; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const [key] = useState(requestKey);
  const [form, setForm] = useState(() => formOf(inspection, finding));
  const change = (next: Partial<Form>) => setForm((before) => ({ ...before, ...next }));
  const [record] = useMutation(RecordFindingDocument);
  const [revise] = useMutation(ReviseFindingDocument);
  const { objectId, kind, responsible, evidence, ...rest } = form;
  const verb = t(finding === null ? 'words.verb.recordFinding' : 'words.verb.reviseFinding');
  const send = () => {
    // An empty field record, or no file, is no evidence: it is left out, and the server says so with the rule.
    const there = evidence.filter((piece) => (piece.kind !== 'visit' || piece.visitId !== null) && (piece.kind !== 'file' || piece.file !== null));
    const pieces = there.map(({ kind: of, visitId, file, text }) => ({ kind: of, visitId: of === 'visit' ? visitId : null, fileId: of === 'file' ? (file?.id ?? null) : null, text }));
    const input = { ...rest, objectId: objectId ?? '', kind: kind ?? 'other', responsibleUnitId: responsible?.id ?? null, evidence: pieces };
    return finding === null ? record({ variables: { id: inspection.id, input, idempotencyKey: key } }) : revise({ variables: { id: inspection.id, findingId: finding.id, version: finding.version, input } });
  };
  return (
    <VerbDialog title={`${verb} · ${inspection.code}`} verb={verb} said={t('inspection.said.finding')} complete={objectId !== null && kind !== null} send={send} onClose={onClose} onDone={onDone}>
      {(tried) => (
        <>
          <FindingWords inspection={inspection} form={form} tried={tried} onChange={change} />
          <EvidenceFields inspection={inspection} evidence={evidence} onChange={(next) => change({ evidence: next })} />
        </>
      )}
    </VerbDialog>
  );
}

function FindingWords({ inspection, form, tried, onChange }: { inspection: Detail; form: Form; tried: boolean; onChange: (next: Partial<Form>) => void }) {
  const { t } = useTranslation();
  const { objects } = inspection;
  const object = objects.find(({ id }) => id === form.objectId);
  const links = useQuery(FindingLinksDocument, { variables: { unitId: form.responsible?.id ?? object?.unitId ?? '' }, skip: object === undefined });
  const titles = (items: readonly { id: string; code: string; title: string }[] = []) => Object.fromEntries(items.map(({ id, code, title }) => [id, `${code} ${title}`]));
  const severities = useWords<FindingSeverity>('inspection.severityOf');
  const kinds = useWords<FindingKind>('inspection.findingKindOf');
  const hint = (missing: boolean) => (tried && missing ? t('inspection.chooseOne') : undefined);
  return (
    <>
      <ChoiceField label={t('inspection.object')} hint={hint(form.objectId === null)} value={form.objectId} options={Object.fromEntries(objects.map(({ id, unitName }) => [id, unitName]))} onChange={(objectId) => onChange({ objectId })} />
      <div className="in-pair">
        <ChoiceField label={t('inspection.findingKind')} hint={hint(form.kind === null)} value={form.kind} options={kinds} onChange={(kind) => onChange({ kind })} />
        <ChoiceField label={t('inspection.severity')} value={form.severity} options={severities} onChange={(severity) => onChange({ severity: severity ?? form.severity })} />
      </div>
      <WordsField label={t('inspection.findingMatter')} value={form.matter} onChange={(matter) => onChange({ matter })} />
      <WordsField label={t('inspection.findingText')} rows={4} max={4000} value={form.text} onChange={(text) => onChange({ text })} />
      <Field label={t('inspection.responsible')} need={t('kit.optional')}>
        {(ids) => <UnitPicker label={t('inspection.responsible')} inputId={ids.id} value={form.responsible ?? (object === undefined ? null : { id: object.unitId, name: object.unitName })} onPick={(responsible) => onChange({ responsible })} />}
      </Field>
      <ChoiceField label={t('inspection.findingDuty')} value={form.dutyId} options={titles(links.data?.duties.items)} onChange={(dutyId) => onChange({ dutyId })} />
      <ChoiceField label={t('inspection.findingTask')} value={form.taskId} options={titles(links.data?.tasks.items)} onChange={(taskId) => onChange({ taskId })} />
    </>
  );
}
