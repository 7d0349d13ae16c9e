import { Button, EmptyState, PageHead } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import {
  choiceFromParams,
  filterOfChoice,
  paramsFromChoice,
  type RegisterChoice,
} from '../feature/duty/register-choice';
import { RegisterView } from '../feature/duty/register-view';
import { useRegister, type Register } from '../feature/duty/use-register';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../feature/duty/duty.css';
import '../ui/ui.css';

/** 职责清单: every duty beside the sentence it comes from. */
export function RegisterPage() {
  const { t } = useTranslation();
  useTitle(t('duty.title'));
  const [params, setParams] = useSearchParams();
  const choice = choiceFromParams(params);
  const register = useRegister(choice);
  const failed = register.noticesQuery.error ?? register.unitsQuery.error;
  const nothing = register.noticesQuery.data !== undefined && register.notices.length === 0;
  return (
    <>
      <RegisterHead register={register} choice={choice} />
      {failed !== undefined && register.notices.length === 0 ? (
        <QueryError error={failed} what={t('duty.failed')} onRetry={() => void register.noticesQuery.refetch()} />
      ) : null}
      {nothing ? <NothingYet /> : null}
      {register.noticeId === null ? null : (
        <RegisterView
          register={register}
          choice={choice}
          onChoice={(next) => setParams(paramsFromChoice(next), { replace: true, preventScrollReset: true })}
        />
      )}
    </>
  );
}

const useCanImport = (): boolean => useViewer().jointMeeting?.viewerCan.includes('importNotice') === true;

function RegisterHead({ register, choice }: { register: Register; choice: RegisterChoice }) {
  const { t } = useTranslation();
  const canImport = useCanImport();
  const { notice, unitsQuery, unitId, noticeId } = register;
  const whole = unitsQuery.data?.whole;
  const label = notice === null ? '' : (notice.docNumber ?? notice.title);
  const state =
    whole === undefined
      ? undefined
      : t('duty.state', {
          label,
          all: notice?.dutyCount ?? whole.total,
          level: t(choice.level === 'all' ? 'duty.level.all' : `words.level.${choice.level}`),
          units: register.units.length,
          sentences: whole.sentences,
          duties: whole.total,
          unset: whole.unset,
        });
  return (
    <PageHead
      title={t('duty.title')}
      state={state}
      actions={
        notice === null ? undefined : (
          <>
            <ExportMenu list="duties" filter={filterOfChoice(choice, noticeId, unitId)} />
            <Button onClick={() => window.print()}>{t('duty.print')}</Button>
            {canImport ? (
              <Link className="lx-btn primary" to="/notices/new">
                {t('duty.importNew')}
              </Link>
            ) : null}
          </>
        )
      }
    />
  );
}

function NothingYet() {
  const { t } = useTranslation();
  const canImport = useCanImport();
  return (
    <EmptyState
      fact={t('duty.empty')}
      next={canImport ? t('duty.emptyNext') : t('duty.emptyReader')}
      action={
        canImport ? (
          <Link className="lx-btn primary" to="/notices/new">
            {t('duty.importNew')}
          </Link>
        ) : undefined
      }
    />
  );
}
