import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { DayReasonDialog } from './day-reason-dialog';
import type { PostHolding, PostLine } from './post-line';
import { EndHoldingDocument, RevisePostDocument } from './unit.mutation';

const refresh = { refetchQueries: 'active', awaitRefetchQueries: true } as const;

/** Title, portfolio and place of a post. */
export function RevisePostDialog({ post, onClose }: { post: PostLine; onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [revise] = useMutation(RevisePostDocument);
  const [title, setTitle] = useState(post.title);
  const [portfolio, setPortfolio] = useState(post.portfolio ?? '');
  const [order, setOrder] = useState(String(post.order));
  const field = run.refusal?.field;
  const refused = (name: string) => (field === name ? run.refusal?.text : undefined);
  const handleRevise = () => {
    const input = { postId: post.id, title, portfolio: portfolio.trim() === '' ? null : portfolio, order: Number.parseInt(order, 10) || 0 };
    void run.run(() => revise({ variables: { input }, ...refresh }), t('unit.posts.revised')).then((done) => done && onClose());
  };
  return (
    <Dialog
      title={t('unit.posts.reviseTitle')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={handleRevise}>
          {t('kit.save')}
        </Button>
      }
    >
      <Field label={t('unit.posts.name')} error={refused('title')}>
        {(ids) => <TextInput {...ids} maxLength={100} value={title} onChange={(event) => setTitle(event.target.value)} />}
      </Field>
      <Field label={t('unit.posts.portfolio')} hint={t('unit.posts.portfolioHint')} error={refused('portfolio')}>
        {(ids) => <TextInput {...ids} maxLength={200} value={portfolio} onChange={(event) => setPortfolio(event.target.value)} />}
      </Field>
      <Field label={t('unit.posts.order')} hint={t('unit.posts.orderHint')} error={refused('order')}>
        {(ids) => <TextInput {...ids} inputMode="numeric" maxLength={4} value={order} onChange={(event) => setOrder(event.target.value)} />}
      </Field>
      {field === 'title' || field === 'portfolio' || field === 'order' ? null : <RefusalLine refusal={run.refusal} />}
    </Dialog>
  );
}

export interface EndHoldingDialogProps {
  post: PostLine;
  holding: PostHolding;
  onClose: () => void;
}

export function EndHoldingDialog({ post, holding, onClose }: EndHoldingDialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [end] = useMutation(EndHoldingDocument);
  const navigate = useNavigate();
  // Whoever reads roles is inside a joint meeting, where the post's open work can be listed.
  const handsOver = post.roles !== undefined;
  const handleEnded = () => (handsOver ? void navigate(`/posts/${post.id}/hand-over`) : onClose());
  return (
    <DayReasonDialog
      danger
      day="toOn"
      title={t('unit.posts.endTitle', { person: holding.personName, post: post.title })}
      note={t('unit.posts.endNote')}
      verb={t('unit.posts.end')}
      run={run}
      onClose={onClose}
      onSubmit={(toOn, reason) =>
        void run.run(() => end({ variables: { holdingId: holding.id, toOn, reason }, ...refresh }), t(handsOver ? 'handOver.ended' : 'unit.posts.ended')).then((done) => done && handleEnded())
      }
    />
  );
}
