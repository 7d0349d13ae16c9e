import { useQuery } from '@apollo/client/react';
import { PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { InstructionFacts, InstructionSheet, InstructionTimeline } from '../feature/instruction/instruction-body';
import { InstructionStanding } from '../feature/instruction/instruction-table';
import { InstructionVerbs } from '../feature/instruction/instruction-verbs';
import { InstructionDetailDocument } from '../feature/instruction/instruction.query';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/instruction/instruction.css';

/** One instruction with those added to it, their tasks and results. */
export function InstructionPage() {
  const { t } = useTranslation();
  const { instructionId: id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(InstructionDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const instruction = data?.instruction;
  const handleDone = () => void refetch();
  useTitle(instruction?.title ?? t('instruction.title'));
  if (error !== undefined && instruction == null) return <QueryError error={error} what={t('instruction.failed')} onRetry={handleDone} />;
  if (instruction == null && loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (instruction == null) return <NotThere list={t('instruction.title')} to="/instructions" fact={t('instruction.missing')} next={t('instruction.missingNext')} />;
  return (
    <>
      <PageHead
        crumb={
          <>
            <Link to="/instructions">{t('instruction.title')}</Link> / {instruction.code}
          </>
        }
        title={instruction.title}
        chip={<InstructionStanding state={instruction.state} light={instruction.light} />}
        actions={<InstructionVerbs instruction={instruction} onDone={handleDone} />}
      />
      <InstructionFacts instruction={instruction} />
      <div className="instruction-stack">
        <InstructionSheet instruction={instruction} onDone={handleDone} />
        {instruction.additions.map((added) => (
          <InstructionSheet key={added.id} instruction={added} onDone={handleDone} />
        ))}
        <InstructionTimeline events={instruction.events} />
      </div>
    </>
  );
}
