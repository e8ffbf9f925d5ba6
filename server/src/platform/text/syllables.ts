/**
 * Syllables of Mandarin without their tones, ü as v, as readings are given. Those of mere sounds (哼 hng, 嗯 ng) are left out:
 * with them, every n would be a syllable.
 */
const SYLLABLES: ReadonlySet<string> = new Set(
  (
    'a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ' +
    'ceng cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci ' +
    'cong cou cu cuan cui cun cuo da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du ' +
    'duan dui dun duo e ei en eng er fa fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong ' +
    'gou gu gua guai guan guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang ' +
    'hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke kei ken ' +
    'keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie ' +
    'lin ling liu lo long lou lu luan lun luo lv lve ma mai man mang mao me mei men meng mi mian miao mie min ' +
    'ming miu mo mou mu na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan ' +
    'nuo nv nve o ou pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao ' +
    'qie qin qing qiong qiu qu quan que qun ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo sa sai ' +
    'san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang ' +
    'shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te tei teng ti tian tiao tie ting tong ' +
    'tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu ' +
    'xuan xue xun ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng ' +
    'zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi ' +
    'zong zou zu zuan zui zun zuo'
  ).split(' '),
);

const LONGEST = 6;

/** The syllables that letters begin: `lan` begins lan and lang. */
const BEGUN = new Map<string, string[]>();
for (const syllable of SYLLABLES) {
  for (let length = 1; length <= syllable.length; length++) {
    const begun = BEGUN.get(syllable.slice(0, length));
    if (begun) begun.push(syllable);
    else BEGUN.set(syllable.slice(0, length), [syllable]);
  }
}

/** One way to read letters as pinyin. */
export interface Spelling {
  whole: readonly string[];
  /** What the last letters may become; one of these follows. */
  last: readonly string[];
  /** There are letters beyond, which were not read. */
  goesOn: boolean;
}

/** So many ways to read letters are told apart, no more. */
const WAYS = 8;

/**
 * All ways to read letters as syllables, the last of which may only have been begun: `xian` is xian or xiang, xi an…, and
 * xia n…. Where there are very many, those of the front alone: what they say must hold, and is not all.
 * @returns none when they are no pinyin
 */
export function spellings(letters: string): Spelling[] {
  const counts = [1];
  const waysTo = (end: number, known: { has(part: string): boolean }) =>
    counts
      .slice(0, end)
      .reduce((ways, count, start) => ways + (known.has(letters.slice(start, end)) ? count : 0), 0);
  for (let end = 1; end < letters.length; end++) counts.push(waysTo(end, SYLLABLES));
  if (letters === '' || waysTo(letters.length, BEGUN) === 0) return [];
  let read = letters.length;
  while (waysTo(read, BEGUN) > WAYS) read -= 1;
  return spelt(letters.slice(0, read)).map((way) => ({ ...way, goesOn: read < letters.length }));
}

function spelt(letters: string): Omit<Spelling, 'goesOn'>[] {
  const last = BEGUN.get(letters);
  const ways: Omit<Spelling, 'goesOn'>[] = last ? [{ whole: [], last }] : [];
  for (let length = 1; length <= Math.min(LONGEST, letters.length - 1); length++) {
    const syllable = letters.slice(0, length);
    if (!SYLLABLES.has(syllable)) continue;
    ways.push(
      ...spelt(letters.slice(length)).map(({ whole, last: end }) => ({
        whole: [syllable, ...whole],
        last: end,
      })),
    );
  }
  return ways;
}

/** What a reading of so many syllables is found by: each of them, and each with the next. */
export function syllableTokens(syllables: readonly string[]): string[] {
  return [...syllables, ...pairs(syllables)].map(marked);
}

/** One of each set is among the tokens of whatever is spelt so. */
export function tokensOf({ whole, last }: Pick<Spelling, 'whole' | 'last'>): string[][] {
  const before = whole.at(-1);
  const ends = before === undefined ? last : last.map((end) => pair(before, end));
  return [...pairs(whole).map((each) => [each]), [...ends]].map((each) => each.map(marked));
}

function pairs(syllables: readonly string[]): string[] {
  return syllables.slice(1).map((syllable, at) => pair(syllables[at] ?? '', syllable));
}

const pair = (one: string, next: string) => `${one}'${next}`;

/** Never met by tokens of characters or letters. */
const marked = (token: string) => `~${token}`;
