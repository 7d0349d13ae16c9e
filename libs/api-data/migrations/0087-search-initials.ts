import type { MigrationInterface, QueryRunner } from 'typeorm';

// The first character of each letter in the order of pinyin, after 'a'; i, u and v begin no syllable. Characters read in two ways as in domain/search/initials.
const INITIALS = `
CREATE FUNCTION search_initials(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT coalesce(string_agg(CASE
      WHEN each.c ~ '[a-z0-9]' THEN each.c
      WHEN position(each.c IN '长重曾朝藏传查单石系校解降行会乐区调厦省盛番给仇') > 0
        THEN translate(each.c, '长重曾朝藏传查单石系校解降行会乐区调厦省盛番给仇', 'AAAAAAABBCCCCDEFGHIIJKLM')
      WHEN ascii(each.c) BETWEEN 19968 AND 40959 THEN substr('abcdefghjklmnopqrstwxyz', 1 + width_bucket(each.c COLLATE "zh-Hans-CN-x-icu",
        ARRAY['八', '嚓', '咑', '妸', '发', '旮', '哈', '丌', '咔', '垃', '妈', '拏', '噢', '妑', '七', '呥', '仨', '他', '屲', '夕', '丫', '帀']), 1)
      ELSE '' END, '' ORDER BY each.place), '')
  FROM regexp_split_to_table(lower(given), '') WITH ORDINALITY AS each(c, place)
$$;`;

const NAMED = { unit: 'name', person: 'name', duty: 'title', task: 'title', notice: 'title', finding: 'matter', assessment_finding: 'matter' };

/** What is looked for by the first letters of its pinyin: kept beside the name by the database itself, so that it is never out of date. */
export class SearchInitials implements MigrationInterface {
  readonly name = 'search-initials-0000000000087';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INITIALS);
    for (const [table, name] of Object.entries(NAMED)) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN initials text NOT NULL GENERATED ALWAYS AS (search_initials(${name})) STORED`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(NAMED)) await runner.query(`ALTER TABLE ${table} DROP COLUMN initials`);
    await runner.query('DROP FUNCTION search_initials');
  }
}
