import { CheckLine, Dialog } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';

const KEYS = ['move', 'toggle', 'go', 'select', 'yes', 'no', 'fill', 'repeat', 'complete', 'extend', 'urge', 'instruct', 'uphold', 'callOff', 'help'] as const;

/** The keys of the list, and the switch for single letters (WCAG 2.1.4). */
export function TodayHelp({ letters, onLetters, onClose }: { letters: boolean; onLetters: (on: boolean) => void; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('today.keys.title')} note={t('today.keys.note')} closeLabel={t('kit.close')} onClose={onClose}>
      <dl className="today-keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{t(`today.keys.${key}.keys`).split(' ').map((each) => <kbd key={each}>{each}</kbd>)}</dt>
            <dd>{t(`today.keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
      <CheckLine label={t('today.keys.letters')} checked={letters} onChange={(event) => onLetters(event.target.checked)} />
    </Dialog>
  );
}
