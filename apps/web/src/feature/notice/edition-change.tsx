import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { differenceOf } from './text-difference';

/** A sentence beside its former edition: what came is marked, what went is struck. */
export function EditionChange({ before, after }: { before: string; after: string | null }) {
  const { t } = useTranslation();
  const pieces = useMemo(() => (after === null ? [] : differenceOf(before, after)), [before, after]);
  return (
    <div className="nt-change">
      <span className="lx-mut">{t('notice.card.before')}</span>
      <p className="lx-song">
        {after === null ? (
          <del>{before}</del>
        ) : (
          pieces.map((piece, index) => <Piece key={index} kind={piece.kind} text={piece.text} />)
        )}
      </p>
      {after === null ? <p>{t('notice.card.gone')}</p> : null}
      {after === before ? <p>{t('notice.card.sameText')}</p> : null}
    </div>
  );
}

function Piece({ kind, text }: { kind: 'same' | 'added' | 'removed'; text: string }) {
  if (kind === 'added') return <ins>{text}</ins>;
  return kind === 'removed' ? <del>{text}</del> : text;
}
