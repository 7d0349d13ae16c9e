import { Button } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { ReviewDraftFragment } from '../../gql/graphql';
import { hasUnresolvedUnit } from './draft-order';
import { useReview } from './review-context';

/** Only verbs the server offers on this draft; the one most often right comes first. */
export function DraftVerbs({
  draft,
  checked,
  mergeable,
}: {
  draft: ReviewDraftFragment;
  checked: boolean;
  mergeable: boolean;
}) {
  const { t } = useTranslation();
  const { onCheck, onMode, onMerge, onDrop, onRestore } = useReview();
  const can = (verb: ReviewDraftFragment['viewerCan'][number]) => draft.viewerCan.includes(verb);
  const open = draft.state === 'open';
  return (
    <div className="lx-row">
      {can('reviseDraftItem') && open && !hasUnresolvedUnit(draft) ? (
        <Button kind={checked ? undefined : 'primary'} size="small" onClick={() => onCheck(draft, !checked)}>
          {t(checked ? 'notice.act.uncheck' : 'notice.act.check')}
        </Button>
      ) : null}
      {can('reviseDraftItem') && open ? (
        <Button size="small" onClick={() => onMode(draft, 'edit')}>
          {t('notice.act.edit')}
        </Button>
      ) : null}
      {can('splitDraftItem') && open ? (
        <Button size="small" onClick={() => onMode(draft, 'split')}>
          {t('notice.act.split')}
        </Button>
      ) : null}
      {can('mergeDraftItems') && open && mergeable ? (
        <Button size="small" onClick={() => onMerge(draft)}>
          {t('notice.act.merge')}
        </Button>
      ) : null}
      {can('dropDraftItem') && open ? (
        <Button size="small" onClick={() => onDrop(draft)}>
          {t('notice.act.drop')}
        </Button>
      ) : null}
      {can('restoreDraftItem') && draft.state === 'dropped' ? (
        <Button kind="primary" size="small" onClick={() => onRestore(draft)}>
          {t('notice.act.restore')}
        </Button>
      ) : null}
    </div>
  );
}
