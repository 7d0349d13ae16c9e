import { LightShape, LinkedCard, RoleTag, Tag } from '@lianxi/web-ui';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { roleOfDutyKind } from '@lianxi/domain';
import type { ReviewDraftFragment } from '../../gql/graphql';
import { DraftEditor } from './draft-editor';
import { DraftFacts } from './draft-facts';
import { DraftSplit } from './draft-split';
import { DraftVerbs } from './draft-verbs';
import { EditionChange } from './edition-change';
import { QuickFix } from './quick-fix';
import { useReview, type CardMode } from './review-context';

export interface DraftCardProps {
  draft: ReviewDraftFragment;
  /** Line and sentence; the one in the former edition has none. */
  number: string;
  selected: boolean;
  mode: CardMode | null;
  checked: boolean;
  mergeable: boolean;
  /** Quotes the sentence where the text is not beside the card. */
  quoted: boolean;
}

/** One reading: what it will become, what is doubtful, and the verbs that settle it. */
export const DraftCard = memo(function DraftCard(props: DraftCardProps) {
  const { draft, selected } = props;
  const { onSelect } = useReview();
  return (
    <LinkedCard
      id={draft.id}
      number={props.number}
      title={draft.title}
      mark={<Mark draft={draft} />}
      selected={selected}
      dropped={draft.state === 'dropped'}
      onSelect={onSelect}
      rows={<Rows {...props} />}
      more={selected && draft.viewerCan.length > 0 ? <More {...props} /> : undefined}
    />
  );
});

function Mark({ draft }: { draft: ReviewDraftFragment }) {
  const { t } = useTranslation();
  if (draft.kind === 'task') return <Tag>{t('words.draftKind.task')}</Tag>;
  const { dutyKind } = draft;
  if (dutyKind === 'prohibition' || dutyKind === 'floor') return <Tag>{t(`words.dutyKind.${dutyKind}`)}</Tag>;
  const role = roleOfDutyKind(dutyKind);
  return (
    <>
      {draft.units.length === 0 ? null : <RoleTag role={role} label={t(`words.role.${role}`)} />}
      {dutyKind === 'data' ? <Tag>{t('words.dutyKind.data')}</Tag> : null}
    </>
  );
}

function Rows({ draft, checked, quoted, selected }: DraftCardProps) {
  const { t } = useTranslation();
  const { revised } = useReview();
  return (
    <>
      {quoted ? <p className="lx-song pg-quote">{draft.text}</p> : null}
      <DraftFacts draft={draft} />
      {draft.previousText != null && (selected || draft.change === 'gone') ? (
        <EditionChange before={draft.previousText} after={draft.change === 'gone' ? null : draft.text} />
      ) : null}
      <p className="nt-marks">
        {revised && draft.change !== 'same' ? <Tag>{t(`words.draftChange.${draft.change}`)}</Tag> : null}
        {draft.state === 'dropped' ? <Tag>{t('notice.card.dropped')}</Tag> : null}
        {checked && draft.state === 'open' ? (
          <span className="nt-checked">
            <LightShape kind="accepted" />
            {t('notice.card.checked')}
          </span>
        ) : null}
      </p>
    </>
  );
}

function More(props: DraftCardProps) {
  const { draft, mode } = props;
  const { refused } = useReview();
  return (
    <>
      {refused === null ? null : (
        <p className="nt-refused" role="alert">
          <LightShape kind="overdue" />
          {refused}
        </p>
      )}
      {mode === null ? <QuickFix draft={draft} /> : null}
      {mode === 'edit' ? <DraftEditor key={draft.id} draft={draft} /> : null}
      {mode === 'split' ? <DraftSplit draft={draft} /> : null}
      {mode === 'edit' || mode === 'split' ? null : (
        <DraftVerbs draft={draft} checked={props.checked} mergeable={props.mergeable} />
      )}
    </>
  );
}
