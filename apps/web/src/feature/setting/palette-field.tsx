import { Light } from '@lianxi/web-ui';
import { lightPalettes, type LightPalette } from '@lianxi/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  value: LightPalette;
  onChange: (value: LightPalette) => void;
}

const SHOWN = ['overdue', 'due_soon', 'accepted'] as const;

/** Colours of the lights, each palette shown as it looks; shape and word are the same in all. */
export function PaletteField({ value, onChange }: Props) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <div className="setting-palettes" role="radiogroup" aria-label={t('setting.key.lightPalette')}>
      <strong>{t('setting.key.lightPalette')}</strong>
      {lightPalettes.map((palette) => (
        <label key={palette} className="lx-check">
          <input type="radio" name={name} checked={palette === value} onChange={() => onChange(palette)} />
          <span>
            {t(`setting.value.${palette}`)}
            <span className="lights" data-lights={palette}>
              {SHOWN.map((kind) => (
                <Light key={kind} kind={kind} label={t(`words.mark.${kind}`)} />
              ))}
            </span>
          </span>
        </label>
      ))}
    </div>
  );
}
