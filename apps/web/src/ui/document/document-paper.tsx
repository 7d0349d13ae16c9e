import { PartsChart } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { DocumentPreviewQuery } from '../../gql/graphql';

type Draft = DocumentPreviewQuery['documentDraft'];
type Block = Draft['blocks'][number];

/** A blank is marked, so that it is found. */
function Said({ run: { text, blank } }: { run: Draft['number'] }) {
  return blank == null ? <span>{text}</span> : <mark>{text}</mark>;
}

function Words({ block }: { block: Block }) {
  return block.runs.map((run, position) => <Said key={position} run={run} />);
}

/** Heading, paragraph, table or chart, as it will be set. */
function PaperBlock({ block }: { block: Block }) {
  const { kind, table, chart } = block;
  const name = block.runs.map(({ text }) => text).join('');
  if (table != null) {
    return (
      <div className="doc-figure">
        <table>
          <caption>{name}</caption>
          <thead>
            <tr>
              {table.head.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }
  if (chart != null) {
    const rows = chart.categories.map((category, at) => ({ name: category, values: chart.series.map(({ values }) => values[at] ?? 0) }));
    return (
      <div className="doc-figure">
        <p className="doc-name">{name}</p>
        <PartsChart label={name} series={chart.series.map((series) => series.name)} rows={rows} />
      </div>
    );
  }
  return (
    <p className={`doc-${kind}`}>
      <Words block={block} />
    </p>
  );
}

/** The words of a draft as they will stand on paper; blanks are marked. Official documents are in Chinese whatever the language of the screen. */
export function DocumentPaper({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { mark, form, number, title, addressee, blocks, signature, signedOn } = draft;
  return (
    <article className="doc-paper" lang="zh-CN" aria-label={t('document.preview')} tabIndex={0}>
      <p className="doc-draft">{t('document.draftMark')}</p>
      <p className="doc-mark">{form === 'document' ? `${mark}文件` : mark}</p>
      <p className={form === 'letter' ? 'doc-number right' : 'doc-number'}>
        <Said run={number} />
      </p>
      <h3 className="doc-title">{title}</h3>
      {addressee == null ? null : <p>{`${addressee}：`}</p>}
      {blocks.map((block, at) => (
        <PaperBlock key={at} block={block} />
      ))}
      <p className="doc-signature">{signature}</p>
      <p className="doc-signature">
        <Said run={signedOn} />
      </p>
    </article>
  );
}
