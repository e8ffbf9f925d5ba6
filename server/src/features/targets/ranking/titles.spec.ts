import { describe, expect, it } from '@jest/globals';
import { QUALIFICATION_KINDS, type QualificationKind } from '@lianzhao/contracts';

import { qualificationOf } from './register-words';
import { titlesHeld } from './titles';

const title = (kind: QualificationKind, over = false, name: string | null = null) => ({ kind, over, name });

describe('titlesHeld', () => {
  it.each([
    ['nothing', [], [], []],
    ['what was entered', [], [title('little_giant')], ['专精特新“小巨人”']],
    ['what the atlas says', ['国家级制造业单项冠军'], [], ['国家级制造业单项冠军']],
    ['one that both say, once', ['高新技术企业'], [title('high_tech')], ['高新技术企业']],
    ['none that is over', [], [title('gazelle', true)], []],
    [
      'none that is over whatever the atlas says',
      ['国家级专精特新小巨人企业'],
      [title('little_giant', true)],
      [],
    ],
    [
      'one that was given anew',
      [],
      [title('little_giant', true), title('little_giant')],
      ['专精特新“小巨人”'],
    ],
    ['others of the same class', ['国家高新技术企业'], [title('sci_tech_sme', true)], ['国家高新技术企业']],
    ['another by its name', [], [title('other', false, '潜在独角兽企业')], ['潜在独角兽企业']],
    ['what the atlas says beside it', ['ISO 9001'], [title('other', true, '绿色供应链')], ['ISO 9001']],
  ])('holds %s', (_, atlas, entered, held) => {
    expect(titlesHeld(atlas, entered)).toEqual(held);
  });

  it('names kinds in words that give points, or in none', () => {
    const classes = QUALIFICATION_KINDS.map((kind) => [kind, qualificationOf(titlesHeld([], [title(kind)]))]);

    expect(Object.fromEntries(classes.filter(([, found]) => found !== null))).toEqual({
      single_champion: 'single_champion',
      little_giant: 'little_giant',
      unicorn: 'unicorn',
      specialised_sme: 'specialised',
      gazelle: 'gazelle',
      high_tech: 'high_tech',
      innovative_sme: 'high_tech',
      sci_tech_sme: 'high_tech',
    });
  });
});
