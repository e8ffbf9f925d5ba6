/** Names, titles and notes as a zone's registers have them, the same for the same number. Few words are common, most are rare. */

const PLACES =
  `江苏 苏州|江苏 南京|江苏 无锡|江苏 常州|江苏 南通|广东 深圳|广东 广州|广东 东莞|广东 佛山|广东 惠州|浙江 杭州|浙江 宁波|浙江 嘉兴|浙江 绍兴|浙江 温州|上海 上海|北京 北京|山东 青岛|山东 烟台|山东 济南|山东 潍坊|安徽 合肥|安徽 芜湖|安徽 滁州|湖北 武汉|湖北 襄阳|湖南 长沙|湖南 株洲|四川 成都|四川 绵阳|四川 宜宾|重庆 重庆|河南 郑州|河南 洛阳|福建 厦门|福建 宁德|福建 泉州|江西 南昌|江西 赣州|陕西 西安|陕西 宝鸡|河北 石家庄|河北 唐山|河北 保定|辽宁 沈阳|辽宁 大连|吉林 长春|黑龙江 哈尔滨|天津 天津|山西 太原|内蒙古 鄂尔多斯|内蒙古 包头|内蒙古 呼和浩特|广西 柳州|广西 南宁|云南 昆明|贵州 贵阳|甘肃 兰州|宁夏 银川|新疆 乌鲁木齐`
    .split('|')
    .map((place) => place.split(' '));
const BRANDS = [
  ...'华中新科天金德信达宏远泰安盛恒鑫源兴瑞丰嘉力博海创通利亚东星光明和正永佳康凯顺龙飞腾宇航宝联合智诚晶汇润万方格迈威优卓越高峰景立铭宁普奇启千山胜双思同拓伟旺炜文希祥晓欣雅阳耀一益溢英盈拥友裕元云展振志众洲卡纳贝尔克罗曼兰奥迪蓝青绿银铂锐芯磐岳昊昱晟晖曦朗桓梓楚沃沐泓泽洛浩涵淳湛溪滕瀚灏焱煜熠琅琪瑜璟璞皓睿砺硕磊禾稷穗竣笙筑紫翔翰聚航舜艾芮若荣莱菲萃蔚薇蓉虹衡裴觅誉讯诺谊谦豪贤赛辉辰迅逸邦郎郡鄞钧钰铠锋锦镁镭阔隆雄霖霆韵颖颐飒馨骏骐骥鲁鲲鸿鹏鹭麒麟黎黔鼎齐龄垚堃埔塬嵘嵩巍帆彤彦影徽忻恺悦惠慧懋戈扬捷擎攀敏斐斌旭昂昌昕晋晴暄朋杉松柏栋桂桐梁棠楠榕橙檀歆殷汉沁沛波洋洪津淇渝湘潇澄澜炫烁烨焕燊爱牧玖玛玥珂珏珑珞瑶璇璐甬申盟睦矽秉秦穆竹筠箭纬纵绚维缘羽翎耘臻舟良芙芝茂茗莹菁葆蓓蕴藤裘襄诗谷贵达迦途速邈郢酷采钛钢钦铖铧铸锂锴镜闽阁阿陆隽雨雪雷霁霏靖静顶项顿领飚首骋魁鲸鸣鹰鹤麦黄黛',
];
const TRADES =
  '科技|新能源科技|电子科技|新材料|智能装备|汽车零部件|精密机械|自动化设备|光电|半导体|生物医药|医疗器械|机械制造|化工|环保科技|电气|电子|机电设备|模具|塑胶制品|包装材料|纺织|食品|物流|供应链管理|信息技术|软件|网络科技|建材|钢结构|有色金属|铝业|铜业|特种钢|稀土材料|储能科技|动力电池|锂电材料|光伏材料|太阳能|风电设备|氢能装备|电机|电控系统|传感器|激光设备|机器人|数控机床|仪器仪表|轴承|紧固件|液压|密封件|橡胶制品|涂料|胶粘剂|玻璃|陶瓷|石墨|碳纤维|复合材料|航空装备|卫星应用|无人机|轨道交通设备|船舶重工|工程机械|农业装备|种业|乳业|饲料|生物科技|制药|中药饮片|诊断试剂|基因技术|显示技术|集成电路|封装测试|电路板|连接器|线缆|电源|照明|家居|厨具|服饰|皮革|玩具|文化传媒|检测技术|投资'.split(
    '|',
  );
const FORMS = [
  ...Array(30).fill('有限公司'),
  ...Array(5).fill('股份有限公司'),
  '集团有限公司',
  '有限责任公司',
  '（集团）股份有限公司',
];
const PRODUCTS =
  '座椅总成|车窗玻璃|电池壳体|正极材料|隔膜|电解液|逆变器|电机定子|减速器|光伏组件|硅片|银浆|封装胶膜|功率器件|传感器|连接器|线束|压铸件|冲压件|注塑件|特种气体|抛光液|原料药|输液器'.split(
    '|',
  );
const SAID =
  '介绍了公司的产能和下一步布局|有意在本区建设生产基地|希望了解用地价格和供应时间|关心电价和直供电的条件|对本地配套供应商不够熟悉|询问人才公寓和子女入学|计划年内完成选址比较|正在与邻市商谈|建议先到工厂考察|要求提供环评和能评的指引|对产业基金的跟投感兴趣|认为物流成本偏高|愿意介绍两家上游企业一同考察|提出标准厂房先租后买|设备进口需要通关便利|董事会将在下季度讨论|希望安排与链主企业见面|对高新技术企业的政策提出疑问|目前订单饱满产能不足|融资已经到位|用工需求约三百人|需要双回路供电|提出蒸汽价格问题|希望派人驻点跟进'.split(
    '|',
  );
const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
];
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉红建国文志新海波斌宇浩凯健俊帆雪琳晨阳昊辰梓涵子轩欣怡佳琪雨桐思远嘉豪天翔瑞霖',
];
export const POSTS = [
  '总经理',
  '董事长',
  '副总经理',
  '董事会秘书',
  '投资总监',
  '战略发展部部长',
  '工厂厂长',
  '财务总监',
  '政府事务经理',
  '总经理助理',
];

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The first are drawn most, as in life. */
export const skewed = (list, random) => list[Math.floor(list.length * random() ** 2)];
export const even = (list, random) => list[Math.floor(list.length * random())];

/** A firm as its register names it. A third have a place in front, a tenth have it in brackets. */
export function firmOf(random) {
  const [province, city] = skewed(PLACES, random);
  const brand = Array.from({ length: random() < 0.55 ? 2 : random() < 0.75 ? 3 : 4 }, () =>
    skewed(BRANDS, random),
  ).join('');
  const trade = skewed(TRADES, random);
  const form = even(FORMS, random);
  const where = random();
  const front = where < 0.35 ? city : where < 0.5 ? province : '';
  const inside = front === '' && where < 0.6 ? `（${city}）` : '';
  return {
    ...{
      name: `${front}${brand}${inside}${trade}${form}`,
      shortName: random() < 0.3 ? `${brand}${trade.slice(0, 2)}` : null,
    },
    ...{ province, city, brand, trade, mainProducts: random() < 0.6 ? skewed(PRODUCTS, random) : null },
  };
}

export const personOf = (random) =>
  `${skewed(SURNAMES, random)}${Array.from({ length: random() < 0.3 ? 1 : 2 }, () => even(GIVEN, random)).join('')}`;

export const titleOf = ({ brand, trade }, random) =>
  `${brand}${trade}${even(['扩产项目', '北方基地', '研发中心', '配套产线', '总部项目', '一期项目'], random)}`;

export const notesOf = (count, random) =>
  `${Array.from({ length: count }, () => even(SAID, random)).join('，')}。`;

/** A code of eighteen characters, both check digits of it right (GB 11714, GB 32100). */
export function usccOf(serial) {
  const body = String(serial).padStart(8, '0');
  const head = `91150600${body}${organisationCheck(body)}`;
  return `${head}${creditCheck(head)}`;
}

const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_MODULUS = 31;
function creditCheck(head) {
  let [sum, weight] = [0, 1];
  for (const character of head) {
    sum += CREDIT.indexOf(character) * weight;
    weight = (weight * 3) % CREDIT_MODULUS;
  }
  return CREDIT[(CREDIT_MODULUS - (sum % CREDIT_MODULUS)) % CREDIT_MODULUS];
}

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
function organisationCheck(body) {
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * ORGANISATION_WEIGHTS[at], 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? 'X' : String(digit);
}
