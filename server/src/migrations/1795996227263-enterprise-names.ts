import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Provinces as names of firms have them (GB/T 2260). */
const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|' +
  '陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门';

/** Prefectures, but for those that are words of their own too (阿里). A name that begins with one says where. */
const PREFECTURES = [
  '乌兰察布|乌鲁木齐|克孜勒苏|克拉玛依|博尔塔拉|呼伦贝尔|呼和浩特|大兴安岭|巴彦淖尔',
  '巴音郭楞|西双版纳|鄂尔多斯|锡林郭勒|齐齐哈尔|七台河|三门峡|佳木斯|六盘水|双鸭山',
  '吐鲁番|哈尔滨|嘉峪关|平顶山|张家口|张家界|攀枝花|日喀则|景德镇|牡丹江|石嘴山|石家庄',
  '秦皇岛|葫芦岛|连云港|防城港|阿克苏|阿勒泰|阿拉善|马鞍山|驻马店|黔东南|黔西南|三亚',
  '三明|三沙|上饶|东莞|东营|中卫|中山|临夏|临汾|临沂|临沧|丹东|丽水|丽江|乌海|乐山',
  '九江|云浮|亳州|伊春|伊犁|佛山|保定|保山|信阳|儋州|六安|兰州|兴安|内江|凉山|包头',
  '北海|十堰|南京|南充|南宁|南平|南昌|南通|南阳|厦门|台州|合肥|吉安|吕梁|吴忠|周口',
  '和田|咸宁|咸阳|哈密|唐山|商丘|商洛|喀什|嘉兴|四平|固原|塔城|大同|大庆|大理|大连',
  '天水|太原|威海|娄底|孝感|宁德|宁波|安庆|安康|安阳|安顺|定西|宜宾|宜昌|宜春|宝鸡',
  '宣城|宿州|宿迁|山南|岳阳|崇左|巴中|常州|常德|平凉|广元|广安|广州|庆阳|廊坊|延安',
  '延边|开封|张掖|徐州|德宏|德州|德阳|忻州|怀化|怒江|恩施|惠州|成都|扬州|承德|抚州',
  '抚顺|拉萨|揭阳|文山|新乡|新余|无锡|日照|昆明|昌吉|昌都|昭通|晋中|晋城|普洱|曲靖',
  '朔州|朝阳|本溪|来宾|杭州|松原|林芝|果洛|枣庄|柳州|株洲|桂林|梅州|梧州|楚雄|榆林',
  '武威|武汉|毕节|永州|汉中|汕头|汕尾|江门|池州|沈阳|沧州|河池|河源|泉州|泰安|泰州',
  '泸州|洛阳|济南|济宁|海东|海北|海口|海西|淄博|淮北|淮南|淮安|深圳|清远|温州|渭南',
  '湖州|湘潭|湘西|湛江|滁州|滨州|漯河|漳州|潍坊|潮州|濮阳|烟台|焦作|玉林|玉树|玉溪',
  '珠海|甘南|甘孜|白城|白山|白银|百色|益阳|盐城|盘锦|眉山|福州|红河|绍兴|绥化|绵阳',
  '聊城|肇庆|自贡|舟山|芜湖|苏州|茂名|荆州|荆门|莆田|菏泽|萍乡|营口|蚌埠|衡水|衡阳',
  '衢州|襄阳|西宁|西安|许昌|贵港|贵阳|贺州|资阳|赣州|赤峰|辽源|辽阳|达州|运城|迪庆',
  '通化|通辽|遂宁|遵义|邢台|那曲|邯郸|邵阳|郑州|郴州|鄂州|酒泉|金华|金昌|钦州|铁岭',
  '铜仁|铜川|铜陵|银川|锦州|镇江|长春|长沙|长治|阜新|阜阳|阳江|阳泉|阿坝|陇南|随州',
  '雅安|青岛|鞍山|韶关|鸡西|鹤壁|鹤岗|鹰潭|黄冈|黄南|黄山|黄石|黑河|黔南|龙岩',
].join('|');

const PLACE_FORM = '(省|市|盟|州|地区|自治州|自治区|壮族自治区|回族自治区|维吾尔自治区|特别行政区)?';

/** As `nameKeyOf` has it; a test holds the two together. The collation knows letters in every database. */
const NAME_KEY = `
  create function firm_name_key(firm text) returns text language plpgsql immutable strict parallel safe as $$
  declare
    plain text := regexp_replace(lower(normalize(firm, NFKC) collate zh_pinyin), '[^[:alnum:]]', '', 'g');
    bare text;
  begin
    if plain ~ '分公司$' then
      return left(plain, 200);
    end if;
    bare := regexp_replace(regexp_replace(plain, '(股份)?(有限)?(责任)?公司$', ''), '集团$', '');
    return left(coalesce(nullif(bare, ''), nullif(plain, ''), btrim(firm)), 200);
  end $$`;

/** Too short a rest would make strangers alike; then the key stays as it is. */
const NAME_CORE = `
  create function firm_name_core(key text) returns text language plpgsql immutable strict parallel safe as $$
  declare
    bare text := regexp_replace(key, '^((${PROVINCES}|${PREFECTURES})${PLACE_FORM}|中国)+', '');
  begin
    bare := regexp_replace(bare, '(${PROVINCES})${PLACE_FORM}|集团|控股|股份|有限|责任|公司', '', 'g');
    return case when char_length(bare) >= 3 then bare else key end;
  end $$`;

const NAME_GRAMS = `
  create function firm_name_grams(core text) returns text[] language sql immutable strict parallel safe as $$
    select array(select distinct substr(core, place, 2)
      from generate_series(1, greatest(char_length(core) - 1, 1)) place)
  $$`;

const NAME_KEYS = `
  create function name_keys() returns trigger language plpgsql as $$
  begin
    new.key := firm_name_key(new.name);
    new.core := firm_name_core(new.key);
    new.grams := firm_name_grams(new.core);
    return new;
  end $$`;

const NAMES_OF_NEW_FIRMS = `
  create function names_of_new_firms() returns trigger language plpgsql as $$
  begin
    insert into enterprise_name (enterprise_id, kind, name)
      select id, 'name', name from fresh
      union all select id, 'short', short_name from fresh where btrim(short_name) <> '';
    return null;
  end $$`;

const NAMES_OF_CHANGED_FIRM = `
  create function names_of_changed_firm() returns trigger language plpgsql as $$
  begin
    delete from enterprise_name where enterprise_id = new.id and kind in ('name', 'short');
    insert into enterprise_name (enterprise_id, kind, name) values (new.id, 'name', new.name);
    if btrim(new.short_name) <> '' then
      insert into enterprise_name (enterprise_id, kind, name) values (new.id, 'short', new.short_name);
    end if;
    return null;
  end $$`;

const TRIGGERS = [
  `create trigger name_keys before insert or update of name on enterprise_name
    for each row execute function name_keys()`,
  `create trigger names_of_new_firms after insert on enterprise
    referencing new table as fresh for each statement execute function names_of_new_firms()`,
  `create trigger names_of_changed_firm after update of name, short_name on enterprise
    for each row when (old.name <> new.name or old.short_name is distinct from new.short_name)
    execute function names_of_changed_firm()`,
];

/** Beginnings are looked up too, in every database alike. */
const LOOK_UPS = [
  'create index enterprise_name_by_key_idx on enterprise_name (key text_pattern_ops)',
  'create index enterprise_name_by_core_idx on enterprise_name (core text_pattern_ops)',
  'create index enterprise_name_by_grams_idx on enterprise_name using gin (grams)',
];

export class EnterpriseNames1795996227263 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "enterprise_merge" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "actor_id" uuid NOT NULL, "target_id" uuid NOT NULL, "source_id" uuid NOT NULL, "target_name" character varying(200) NOT NULL, "source_name" character varying(200) NOT NULL, "atlas_key" character varying(200), "source_row" jsonb NOT NULL, "fields" jsonb NOT NULL, "undone_at" TIMESTAMP WITH TIME ZONE, "undone_by" uuid, CONSTRAINT "enterprise_merge_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "enterprise_merge_atlas_key_idx" ON "enterprise_merge"  ("atlas_key") WHERE atlas_key is not null`,
    );
    await runner.query(`CREATE INDEX "enterprise_merge_source_id_idx" ON "enterprise_merge"  ("source_id")`);
    await runner.query(
      `CREATE INDEX "enterprise_merge_target_id_at_idx" ON "enterprise_merge"  ("target_id", "at")`,
    );
    await runner.query(
      `CREATE TABLE "enterprise_merge_row" ("id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL, "merge_id" uuid NOT NULL, "table_name" character varying(60) NOT NULL, "column_name" character varying(60) NOT NULL, "fate" character varying(10) NOT NULL, "before" jsonb NOT NULL, "after" jsonb, CONSTRAINT "enterprise_merge_row_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "enterprise_merge_row_merge_id_id_idx" ON "enterprise_merge_row"  ("merge_id", "id")`,
    );
    await runner.query(
      `CREATE TABLE "enterprise_name" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "enterprise_id" uuid NOT NULL, "kind" character varying(10) NOT NULL, "name" character varying(200) NOT NULL, "key" text NOT NULL DEFAULT '', "core" text NOT NULL DEFAULT '', "grams" text array NOT NULL DEFAULT '{}', "since" date, "until" date, "source" character varying(300), CONSTRAINT "enterprise_name_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "enterprise_name_enterprise_id_kind_key_idx" ON "enterprise_name"  ("enterprise_id", "kind", "key")`,
    );
    await runner.query(
      `CREATE TABLE "duplicate_pair" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "first_id" uuid NOT NULL, "second_id" uuid NOT NULL, "match" character varying(20) NOT NULL, "score" smallint NOT NULL, "status" character varying(10) NOT NULL DEFAULT 'open', "decided_by_id" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, "reason" character varying(500), CONSTRAINT "duplicate_pair_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "duplicate_pair_status_score_id_idx" ON "duplicate_pair"  ("status", "score", "id")`,
    );
    await runner.query(`CREATE INDEX "duplicate_pair_second_id_idx" ON "duplicate_pair"  ("second_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "duplicate_pair_first_id_second_id_idx" ON "duplicate_pair"  ("first_id", "second_id")`,
    );
    await runner.query(
      `CREATE TABLE "duplicate_scan" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "started_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ended_at" TIMESTAMP WITH TIME ZONE, "done" integer NOT NULL DEFAULT '0', "total" integer NOT NULL DEFAULT '0', "found" integer NOT NULL DEFAULT '0', "at" uuid, CONSTRAINT "duplicate_scan_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "duplicate_scan_started_at_idx" ON "duplicate_scan"  ("started_at")`);
    await runner.query(
      `CREATE TABLE "join_request" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "enterprise_id" uuid NOT NULL, "lead_id" uuid NOT NULL, "requester_id" uuid NOT NULL, "owner_id" uuid NOT NULL, "note" character varying(500) NOT NULL DEFAULT '', "status" character varying(10) NOT NULL DEFAULT 'open', "reason" character varying(500), "decided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "join_request_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "join_request_lead_id_requester_id_idx" ON "join_request"  ("lead_id", "requester_id") WHERE status = 'open'`,
    );
    await runner.query(
      `CREATE INDEX "join_request_requester_id_created_at_idx" ON "join_request"  ("requester_id", "created_at")`,
    );
    await runner.query(
      `CREATE INDEX "join_request_owner_id_status_idx" ON "join_request"  ("owner_id", "status")`,
    );
    await runner.query(`CREATE INDEX "join_request_enterprise_id_idx" ON "join_request"  ("enterprise_id")`);
    await runner.query(
      `ALTER TABLE "enterprise_merge_row" ADD CONSTRAINT "enterprise_merge_row_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "enterprise_merge"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_name" ADD CONSTRAINT "enterprise_name_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "duplicate_pair" ADD CONSTRAINT "duplicate_pair_first_id_fkey" FOREIGN KEY ("first_id") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "duplicate_pair" ADD CONSTRAINT "duplicate_pair_second_id_fkey" FOREIGN KEY ("second_id") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "duplicate_pair" ADD CONSTRAINT "duplicate_pair_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "join_request" ADD CONSTRAINT "join_request_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "join_request" ADD CONSTRAINT "join_request_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "join_request" ADD CONSTRAINT "join_request_requester_id_fkey" FOREIGN KEY ("requester_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "join_request" ADD CONSTRAINT "join_request_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    for (const make of [NAME_KEY, NAME_CORE, NAME_GRAMS, NAME_KEYS]) await runner.query(make);
    for (const make of [NAMES_OF_NEW_FIRMS, NAMES_OF_CHANGED_FIRM, ...TRIGGERS]) await runner.query(make);
    await runner.query(`insert into enterprise_name (enterprise_id, kind, name)
      select id, 'name', name from enterprise
      union all select id, 'short', short_name from enterprise where btrim(short_name) <> ''`);
    for (const make of LOOK_UPS) await runner.query(make);
    // Rows that were moved are kept as they were; purchases are among them.
    await runner.query('revoke all on enterprise_merge_row from lianzhao_reader');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger names_of_changed_firm on enterprise');
    await runner.query('drop trigger names_of_new_firms on enterprise');
    for (const index of ['key', 'core', 'grams'])
      await runner.query(`drop index enterprise_name_by_${index}_idx`);
    await runner.query(`ALTER TABLE "join_request" DROP CONSTRAINT "join_request_owner_id_fkey"`);
    await runner.query(`ALTER TABLE "join_request" DROP CONSTRAINT "join_request_requester_id_fkey"`);
    await runner.query(`ALTER TABLE "join_request" DROP CONSTRAINT "join_request_lead_id_fkey"`);
    await runner.query(`ALTER TABLE "join_request" DROP CONSTRAINT "join_request_enterprise_id_fkey"`);
    await runner.query(`ALTER TABLE "duplicate_pair" DROP CONSTRAINT "duplicate_pair_decided_by_id_fkey"`);
    await runner.query(`ALTER TABLE "duplicate_pair" DROP CONSTRAINT "duplicate_pair_second_id_fkey"`);
    await runner.query(`ALTER TABLE "duplicate_pair" DROP CONSTRAINT "duplicate_pair_first_id_fkey"`);
    await runner.query(`ALTER TABLE "enterprise_name" DROP CONSTRAINT "enterprise_name_enterprise_id_fkey"`);
    await runner.query(
      `ALTER TABLE "enterprise_merge_row" DROP CONSTRAINT "enterprise_merge_row_merge_id_fkey"`,
    );
    await runner.query(`DROP INDEX "public"."join_request_enterprise_id_idx"`);
    await runner.query(`DROP INDEX "public"."join_request_owner_id_status_idx"`);
    await runner.query(`DROP INDEX "public"."join_request_requester_id_created_at_idx"`);
    await runner.query(`DROP INDEX "public"."join_request_lead_id_requester_id_idx"`);
    await runner.query(`DROP TABLE "join_request"`);
    await runner.query(`DROP INDEX "public"."duplicate_scan_started_at_idx"`);
    await runner.query(`DROP TABLE "duplicate_scan"`);
    await runner.query(`DROP INDEX "public"."duplicate_pair_first_id_second_id_idx"`);
    await runner.query(`DROP INDEX "public"."duplicate_pair_second_id_idx"`);
    await runner.query(`DROP INDEX "public"."duplicate_pair_status_score_id_idx"`);
    await runner.query(`DROP TABLE "duplicate_pair"`);
    await runner.query(`DROP INDEX "public"."enterprise_name_enterprise_id_kind_key_idx"`);
    await runner.query(`DROP TABLE "enterprise_name"`);
    await runner.query(`DROP INDEX "public"."enterprise_merge_row_merge_id_id_idx"`);
    await runner.query(`DROP TABLE "enterprise_merge_row"`);
    await runner.query(`DROP INDEX "public"."enterprise_merge_target_id_at_idx"`);
    await runner.query(`DROP INDEX "public"."enterprise_merge_source_id_idx"`);
    await runner.query(`DROP INDEX "public"."enterprise_merge_atlas_key_idx"`);
    await runner.query(`DROP TABLE "enterprise_merge"`);
    for (const made of ['names_of_changed_firm()', 'names_of_new_firms()', 'name_keys()']) {
      await runner.query(`drop function ${made}`);
    }
    for (const made of ['grams', 'core', 'key']) await runner.query(`drop function firm_name_${made}(text)`);
  }
}
