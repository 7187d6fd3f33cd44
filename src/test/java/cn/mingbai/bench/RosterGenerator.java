package cn.mingbai.bench;

import cn.mingbai.household.roster.sheet.RosterColumn;
import cn.mingbai.household.roster.sheet.RosterWords;
import cn.mingbai.region.Place;
import cn.mingbai.workbook.SheetLayout;
import cn.mingbai.workbook.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Writes rosters of invented people, three to a household, spread evenly over villages; some 45 cells a row are filled. */
final class RosterGenerator {

    private static final String[] RELATIONS = {"户主", "配偶", "之子"};
    private static final String[] CAUSES = {"因病", "因残", "因学", "缺技术", "缺劳动力", "缺资金"};

    private final Random random = new Random(1);
    private final List<Place> villages;
    private final int firstHousehold;
    private final int firstPerson;
    private final Map<String, Integer> personsOfCounty = new HashMap<>();

    /**
     * @param villages where the households live, in the order of the file
     * @param series another one for each file, from 0 to 3: no number stands in two of them
     */
    RosterGenerator(List<Place> villages, int series) {
        this.villages = villages;
        this.firstHousehold = 1 + 3_000 * series;
        this.firstPerson = 60_000 * series;
    }

    void write(OutputStream out, int persons) throws IOException {
        try (var sheet = new SheetWriter(out, SheetLayout.plain("名册"))) {
            sheet.row(List.of("贫困人口信息采集汇总表（2018年度）"));
            sheet.row(List.of("单位：元、亩、平方米、分钟"));
            sheet.row(Arrays.stream(RosterColumn.values())
                    .map(RosterWords::heading)
                    .toList());
            var households = Math.ceilDiv(persons, RELATIONS.length);
            var inVillage = Math.ceilDiv(households, villages.size());
            var written = 0;
            for (var household = 0; household < households; household++) {
                var village = villages.get(household / inVillage);
                for (var member = 0; member < RELATIONS.length && written < persons; member++) {
                    sheet.row(person(village, household % inVillage + firstHousehold, member));
                    written++;
                }
            }
        }
    }

    private List<@Nullable Object> person(Place village, int household, int member) {
        var county = village.code().substring(0, 6);
        var number = village.code() + "%04d".formatted(household);
        var male = member != 1;
        var which = personsOfCounty.merge(county, 1, Integer::sum);
        var row = new EnumMap<RosterColumn, @Nullable Object>(RosterColumn.class);
        row.put(RosterColumn.PROVINCE, "山西省");
        row.put(RosterColumn.TOWNSHIP, township(village));
        row.put(RosterColumn.VILLAGE, village.name());
        row.put(RosterColumn.VILLAGER_GROUP, "第1村民小组");
        row.put(RosterColumn.HOUSEHOLD_NUMBER, number);
        row.put(RosterColumn.PERSON_NUMBER, number + "%02d".formatted(member + 1));
        row.put(RosterColumn.NAME, InventedPeople.name(random));
        row.put(RosterColumn.SEX, male ? "男" : "女");
        row.put(RosterColumn.ID_KIND, "居民身份证");
        row.put(RosterColumn.ID_NUMBER, InventedPeople.idNumber(county, firstPerson + which, male));
        row.put(RosterColumn.RELATION, RELATIONS[member]);
        row.put(RosterColumn.ETHNICITY, "汉族");
        row.put(RosterColumn.POLITICAL_STATUS, "群众");
        row.put(RosterColumn.EDUCATION, "初中");
        row.put(RosterColumn.HEALTH, "健康");
        row.put(RosterColumn.LABOUR, "普通劳动力");
        row.put(RosterColumn.WORK_AREA, "乡(镇)内");
        row.put(RosterColumn.WORK_MONTHS, 1 + random.nextInt(11));
        row.put(RosterColumn.MEDICAL_INSURANCE, "是");
        row.put(RosterColumn.CRITICAL_ILLNESS_INSURANCE, "是");
        row.put(RosterColumn.PENSION, "是");
        row.put(RosterColumn.SUBSISTENCE_ALLOWANCE, "否");
        row.put(RosterColumn.SPECIAL_HARDSHIP, "否");
        if (member == 0) {
            addFacts(row);
        }
        return Arrays.stream(RosterColumn.values()).map(row::get).toList();
    }

    private void addFacts(Map<RosterColumn, @Nullable Object> row) {
        row.put(RosterColumn.CATEGORY, "一般贫困户");
        row.put(RosterColumn.STATUS, "未脱贫");
        row.put(RosterColumn.MAIN_CAUSE, CAUSES[random.nextInt(CAUSES.length)]);
        row.put(RosterColumn.STATED_SIZE, RELATIONS.length);
        row.put(RosterColumn.WAGE, 3_000 + random.nextInt(20_000));
        row.put(RosterColumn.OPERATING, 500 + random.nextInt(5_000));
        row.put(RosterColumn.PROPERTY, random.nextInt(600));
        row.put(RosterColumn.TRANSFER, 600);
        row.put(RosterColumn.TRANSFER_ECOLOGY, 600);
        row.put(RosterColumn.OPERATING_EXPENSE, 100 + random.nextInt(400));
        row.put(RosterColumn.ARABLE_LAND, random.nextInt(200) / 10.0);
        row.put(RosterColumn.FOREST_LAND, random.nextInt(50) / 10.0);
        row.put(RosterColumn.HOUSING_AREA, 40 + random.nextInt(80));
        row.put(RosterColumn.HOUSING_GRADE, "A级");
        row.put(RosterColumn.WATER_SAFE, "是");
        row.put(RosterColumn.ACCESS_ROAD, "水泥路");
        row.put(RosterColumn.LIVING_POWER, "是");
        row.put(RosterColumn.SANITARY_TOILET, "否");
        row.put(RosterColumn.PHONE, "170%08d".formatted(random.nextInt(100_000_000)));
        row.put(RosterColumn.BANK_NAME, "山西省农村信用社");
        row.put(RosterColumn.BANK_ACCOUNT, "6217%015d".formatted(random.nextLong(1_000_000_000_000_000L)));
    }

    /** Whatever stands before the village's own name: the name of the township alone would do, and be found more slowly. */
    private static String township(Place village) {
        return village.fullName()
                .substring(0, village.fullName().length() - village.name().length());
    }
}
