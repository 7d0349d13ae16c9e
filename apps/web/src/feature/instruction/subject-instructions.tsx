import { useQuery } from '@apollo/client/react';
import { Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InstructionFilter } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { InstructionListDocument } from './instruction.query';
import { InstructionStanding } from './instruction-table';
import './instruction.css';

/** Instructions written on a task (and the one it came from), a unit or a report; nothing where there are none. */
export function SubjectInstructions({ on }: { on: Pick<InstructionFilter, 'taskId' | 'unitId' | 'slotId'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(InstructionListDocument, { variables: { filter: on, page: { limit: 20, offset: 0 } }, fetchPolicy: 'cache-and-network' });
  const items = data?.instructions.items ?? [];
  if (items.length === 0) return null;
  return (
    <Sheet title={t('instruction.title')} padded>
      <ul className="instruction-list">
        {items.map((item) => (
          <li key={item.id}>
            <Link to={`/instructions/${item.rootId ?? item.id}`}>{item.title}</Link> <InstructionStanding state={item.state} light={item.light} />
            <div className="aid">{t('instruction.line', { who: [item.postTitle, item.personName].filter(Boolean).join(' '), date: format.date(item.writtenOn), due: format.date(item.dueOn) })}</div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
