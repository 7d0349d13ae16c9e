import { Button } from '@lianxi/web-ui';
import { useEffect, useRef } from 'react';
import { usePublicWords } from './use-public-words';

interface ReceiptCardProps {
  receipt: string;
  code: string;
  name: string;
  onAgain: () => void;
}

/** The receipt, once: large enough to be copied by hand, and on a clean sheet of paper. */
export function ReceiptCard({ receipt, code, name, onAgain }: ReceiptCardProps) {
  const { say } = usePublicWords();
  const head = useRef<HTMLHeadingElement>(null);
  // The form is gone: whoever reads by ear is told what stands in its place.
  useEffect(() => head.current?.focus(), []);
  const address = `${window.location.origin}/public/${encodeURIComponent(code)}/follow`;
  return (
    <section className="public-receipt">
      <h1 ref={head} tabIndex={-1}>
        {say('receiptTitle')}
      </h1>
      <p className="paper">{name}</p>
      <p>
        <output aria-label={say('receipt')}>{receipt}</output>
      </p>
      <p>{say('receiptNote')}</p>
      <p>
        {say('follow')}: <a href={address}>{address}</a>
      </p>
      <p className="public-actions">
        <Button kind="primary" onClick={() => window.print()}>
          {say('print')}
        </Button>
        <Button onClick={onAgain}>{say('again')}</Button>
      </p>
    </section>
  );
}
