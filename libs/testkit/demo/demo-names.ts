import type { DemoRandom } from './demo-random.js';

const SURNAMES = [...'陈黄李梁林张谭吴何冯余伍周区罗邓郑叶谢甄麦潘苏钟赵朱卢刘曾马关许彭蔡汤雷胡容方温岑莫简施聂文'];

const GIVEN = (
  '慧 文静 志远 国强 敏仪 嘉欣 建华 晓明 伟雄 丽珍 俊杰 美玲 永健 淑芬 浩然 雪梅 子健 婉仪 志豪 秀英 家辉 慧敏 锦荣 玉兰 德明 佩珊 ' +
  '启超 燕芬 柏林 少芳 耀辉 春燕 健民 咏诗 兆基 素贞 炳坤 倩雯 卓文 艳红 振邦 思敏 荣光 绮华 绍安 静怡 达成 惠芳 景行 海燕 国栋 小云 ' +
  '立群 晓岚 伟民 凤仪 启明 佳琪 宏业 映红 学文 洁贞 广志 婷 磊 颖 斌 琳 涛 洁 毅 倩 勇 莹 杰 敏 鹏 丹 峰 娟 超 璐 宇 萍 凯 蕾'
).split(' ');

/** Names without end and without a double; not one is meant for a living person. */
export function nameSource(random: DemoRandom): () => string {
  const pairs = random.shuffled(SURNAMES.flatMap((surname) => GIVEN.map((given) => surname + given)));
  let at = 0;
  return () => {
    const name = pairs[at];
    if (name === undefined) throw new Error('the demonstration ran out of names');
    at += 1;
    return name;
  };
}
