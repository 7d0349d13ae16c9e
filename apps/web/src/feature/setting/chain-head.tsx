import { useQuery } from '@apollo/client/react';
import { KeyValues, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql';
import { useFormat } from '../../ui/format';

const ChainHeadDocument = graphql(`
  query ChainHead {
    chainHead {
      seq
      short
      sealedAt
    }
  }
`);

/** The end of this joint meeting's log: whoever notes it down can tell later whether anything before it was changed. */
export function ChainHead() {
  const { t } = useTranslation();
  const format = useFormat();
  const head = useQuery(ChainHeadDocument, { fetchPolicy: 'cache-and-network' }).data?.chainHead;
  if (head == null) return null;
  const facts = [
    { key: 'short', label: t('setting.chain.head'), value: <code>{head.short}</code> },
    { key: 'at', label: t('setting.chain.sealedAt'), value: format.dateTime(head.sealedAt) },
  ];
  return (
    <Sheet title={t('setting.chain.title')} note={t('setting.chain.note')} padded>
      <KeyValues facts={facts} />
    </Sheet>
  );
}
