import { useApolloClient } from '@apollo/client/react';
import { Button, CheckLine, Field, RoleTag, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeReviewQuery } from '../../gql/graphql';
import { DateInput } from '../../ui/date-input';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { AddMembersOfNoticeDocument } from './notice.mutation';
import { NoticeReviewDocument } from './notice.query';

type ReviewedNotice = NonNullable<NoticeReviewQuery['notice']>;

/** What is chosen: all but those taken out, from a day on. */
function useMemberChoice(notice: ReviewedNotice) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const run = useRun();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [fromOn, setFromOn] = useState(notice.issuedOn ?? notice.importedAt.slice(0, 10));
  const chosen = notice.memberCandidates.filter(({ unit }) => !left.has(unit.id));
  const toggle = (id: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  const blocked =
    chosen.length === 0 ? t('notice.members.noneChosen') : fromOn === '' ? t('notice.members.dateMissing') : undefined;
  const handleAdd = () => {
    const variables = { id: notice.id, unitIds: chosen.map(({ unit }) => unit.id), fromOn };
    const work = () =>
      client.mutate({
        mutation: AddMembersOfNoticeDocument,
        variables,
        refetchQueries: [NoticeReviewDocument],
        awaitRefetchQueries: true,
      });
    void run.run(work, t('notice.members.said', { n: chosen.length }));
  };
  return { run, left, fromOn, setFromOn, chosen, toggle, blocked, handleAdd };
}

/** Units the notice names that do not belong to the joint meeting yet: one press makes them members. */
export function NoticeMembers({ notice }: { notice: ReviewedNotice }) {
  const { t } = useTranslation();
  const choice = useMemberChoice(notice);
  const { run, fromOn, chosen } = choice;
  if (notice.memberCandidates.length === 0) return null;
  return (
    <div className="nt-members">
      <p>
        <b>{t('notice.members.fact', { n: notice.memberCandidates.length })}</b> {t('notice.members.next')}
      </p>
      <ul>
        {notice.memberCandidates.map(({ unit, role, sentences }) => (
          <li key={unit.id}>
            <CheckLine
              label={unit.name}
              checked={!choice.left.has(unit.id)}
              onChange={(event) => choice.toggle(unit.id, event.target.checked)}
            />
            {role === 'lead' ? <RoleTag role="lead" label={t('words.role.lead')} /> : null}
            <span className="lx-aid lx-mut">{t('notice.members.sentences', { n: sentences })}</span>
          </li>
        ))}
      </ul>
      <div className="do">
        <Field label={t('notice.members.fromOn')}>
          {(ids) => <DateInput {...ids} value={fromOn} onChange={choice.setFromOn} />}
        </Field>
        <Button kind="primary" aria-busy={run.busy} blocked={choice.blocked} onClick={choice.handleAdd}>
          {t('notice.members.do', { n: chosen.length })}
        </Button>
      </div>
      <RefusalLine refusal={run.refusal} />
    </div>
  );
}

/** The same on the notice's own page, for later. */
export function NoticeMembersSheet({ notice }: { notice: ReviewedNotice }) {
  const { t } = useTranslation();
  if (notice.memberCandidates.length === 0) return null;
  return (
    <Sheet strong padded className="nt-members-sheet" title={t('notice.members.title')}>
      <NoticeMembers notice={notice} />
    </Sheet>
  );
}
