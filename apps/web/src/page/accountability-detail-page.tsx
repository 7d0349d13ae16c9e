import { useQuery } from '@apollo/client/react';
import { PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AccountabilityDetailDocument } from '../feature/accountability/accountability.query';
import { AccountabilityCourse, AccountabilityFacts, AccountabilityMatter, HearingSheet } from '../feature/accountability/accountability-body';
import { AccountabilityChain } from '../feature/accountability/accountability-chain';
import { AccountabilityStanding } from '../feature/accountability/accountability-table';
import { AccountabilityVerbs } from '../feature/accountability/accountability-verbs';
import { useAccountabilityWord } from '../feature/accountability/use-accountability-word';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/accountability/accountability.css';

/** One proposal: its facts, who was heard, who decided, and the chain through it all. */
export function AccountabilityDetailPage() {
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  const { accountabilityId: id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(AccountabilityDetailDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  const proposal = data?.accountability;
  const handleDone = () => void refetch();
  const title = proposal == null ? t('accountability.title') : `${word.kind(proposal.kind)} · ${proposal.unitName}`;
  useTitle(title);
  if (error !== undefined && proposal == null) return <QueryError error={error} what={t('accountability.failed')} onRetry={handleDone} />;
  if (proposal == null && loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (proposal == null) return <NotThere list={t('accountability.title')} to="/accountability" fact={t('accountability.gone')} next={t('accountability.goneNext')} />;
  return (
    <>
      <PageHead
        crumb={
          <>
            <Link to="/accountability">{t('accountability.title')}</Link> / {proposal.code}
          </>
        }
        title={title}
        chip={<AccountabilityStanding row={proposal} />}
        actions={<AccountabilityVerbs proposal={proposal} onDone={handleDone} />}
      />
      <AccountabilityFacts proposal={proposal} />
      <div className="ac-grid">
        <div className="ac-stack">
          <AccountabilityMatter proposal={proposal} />
          <HearingSheet hearings={proposal.hearings} />
          <AccountabilityCourse proposal={proposal} />
        </div>
        <AccountabilityChain proposal={proposal} />
      </div>
    </>
  );
}
