import { useMutation, useQuery } from '@apollo/client/react';
import { rectificationKinds } from '@lianxi/domain';
import { CheckLine } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectionDetailQuery, RectificationKind } from '../../gql/graphql';
import { ChoiceField, WordsField } from '../../ui/choice-fields';
import { requestKey } from '../../ui/request-key';
import { VerbDialog } from '../../ui/verb-dialog';
import { firstLimit, limitInput, limitLacking, LimitFields, type LimitForm } from '../../ui/limit-fields';
import { OpenRectificationDocument } from './rectification.mutation';
import { RectificationPostsDocument } from './rectification.query';

type Inspected = NonNullable<InspectionDetailQuery['inspection']>;
export type OpenableFinding = Inspected['findings'][number];

/** Findings that may still be opened: part of what was fed back, and not asked of anybody yet. */
export function openable({ findings }: Pick<Inspected, 'findings'>): readonly OpenableFinding[] {
  return findings.filter(({ viewerCan, rectifications }) => viewerCan.includes('openRectification') && rectifications.length === 0);
}

/** Who has to put it right: the unit found answerable, or its object where that unit is none and was told nothing. */
function heardUnit({ objects }: Inspected, { responsibleUnitId, objectId }: OpenableFinding): string | undefined {
  return objects.some(({ unitId }) => unitId === responsibleUnitId) ? responsibleUnitId : objects.find(({ id }) => id === objectId)?.unitId;
}

interface ItemForm {
  open: boolean;
  postId: string | null;
  kind: RectificationKind;
  measure: string;
  limit: LimitForm;
}

const firstItem: ItemForm = { open: true, postId: null, kind: 'within_limit', measure: '', limit: firstLimit };

/** 整改立项: several findings at once, each with its unit, post, measure and limit. */
export function OpenDialog({ inspection, onClose, onDone }: { inspection: Inspected; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const findings = openable(inspection);
  const [forms, setForms] = useState<Readonly<Record<string, ItemForm>>>(() => Object.fromEntries(findings.map(({ id }) => [id, firstItem])));
  const [key] = useState(requestKey);
  const [open] = useMutation(OpenRectificationDocument);
  const posts = useQuery(RectificationPostsDocument, { variables: { inspectionId: inspection.id } }).data?.rectificationPosts ?? [];
  const formOf = (id: string): ItemForm => forms[id] ?? firstItem;
  const chosen = findings.filter(({ id }) => formOf(id).open);
  const complete = chosen.length > 0 && chosen.every(({ id }) => formOf(id).measure.trim() !== '' && !limitLacking(formOf(id).limit));
  const items = chosen.map(({ id }) => ({ findingId: id, postId: formOf(id).postId, kind: formOf(id).kind, measure: formOf(id).measure, ...limitInput(formOf(id).limit) }));
  const verb = t('words.verb.openRectification');
  return (
    <VerbDialog
      title={`${verb} · ${inspection.code}`}
      note={t('rectification.openNote')}
      verb={t('rectification.openVerb', { count: chosen.length })}
      said={t('rectification.said.opened', { count: chosen.length })}
      complete={complete}
      send={() => open({ variables: { inspectionId: inspection.id, items, idempotencyKey: key } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) =>
        findings.map((finding) => (
          <ItemFields
            key={finding.id}
            finding={finding}
            posts={Object.fromEntries(posts.filter(({ unitId }) => unitId === heardUnit(inspection, finding)).map(({ id, title, personName }) => [id, [title, personName].filter(Boolean).join(' · ')]))}
            form={formOf(finding.id)}
            tried={tried}
            onChange={(change) => setForms({ ...forms, [finding.id]: { ...formOf(finding.id), ...change } })}
          />
        ))
      }
    </VerbDialog>
  );
}

interface ItemFieldsProps {
  finding: OpenableFinding;
  posts: Readonly<Record<string, string>>;
  form: ItemForm;
  tried: boolean;
  onChange: (change: Partial<ItemForm>) => void;
}

function ItemFields({ finding, posts, form, tried, onChange }: ItemFieldsProps) {
  const { t } = useTranslation();
  const kinds = Object.fromEntries(rectificationKinds.map((kind) => [kind, t(`rectification.kindOf.${kind}`)])) as Record<RectificationKind, string>;
  return (
    <div className="re-open">
      <CheckLine label={`${t('inspection.findingTitle', { n: finding.sequence })} · ${finding.matter} · ${finding.responsibleUnitName}`} checked={form.open} onChange={(event) => onChange({ open: event.target.checked })} />
      {form.open ? (
        <>
          <p className="re-note">{finding.text}</p>
          <WordsField label={t('rectification.measure')} rows={3} max={2000} value={form.measure} error={tried && form.measure.trim() === '' ? t('rectification.missing') : undefined} onChange={(measure) => onChange({ measure })} />
          <div className="re-pair">
            <ChoiceField label={t('rectification.kind')} value={form.kind} options={kinds} onChange={(kind) => onChange({ kind: kind ?? form.kind })} />
            <ChoiceField label={t('rectification.post')} hint={t('rectification.postLater')} value={form.postId} options={posts} onChange={(postId) => onChange({ postId })} />
          </div>
          <LimitFields limit={form.limit} tried={tried} onChange={(limit) => onChange({ limit })} />
        </>
      ) : null}
    </div>
  );
}
