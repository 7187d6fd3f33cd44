package cn.mingbai.procedure.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.procedure.CaseId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTests {

    /** 60 % of the representatives are not two thirds (worked case 46); 2 of 3 are, exactly. */
    @ParameterizedTest
    @CsvSource({
        "30,18,false",
        "30,19,false",
        "30,20,true",
        "3,2,true",
        "3,1,false",
        "4,2,false",
        "4,3,true",
        "100,66,false",
        "100,67,true",
        "1,1,true",
        "1,0,false"
    })
    void twoThirdsOfThoseCalledHaveToBeThere(int called, int present, boolean counts) {
        for (var kind : MeetingKind.values()) {
            var sheet = new MeetingSheet(
                    kind, "第1组", LocalDate.of(2018, 10, 12), "孙立志", "", called, present, "", List.of(), List.of());
            assertThat(sheet.isQuorate()).isEqualTo(counts);
        }
    }

    @ParameterizedTest
    @CsvSource({"20,10,false", "20,11,true", "21,10,false", "21,11,true", "1,1,true", "1,0,false"})
    void moreThanHalfOfThosePresentHaveToBeInFavour(int present, int inFavour, boolean passes) {
        assertThat(new Vote(CaseId.create(), inFavour, 0, 0).passes(present)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"10,5,3,2,true", "10,5,3,3,false", "10,-1,3,3,false", "10,2147483647,2147483647,4,false"})
    void nobodyVotesTwice(int present, int inFavour, int against, int abstaining, boolean fits) {
        assertThat(new Vote(CaseId.create(), inFavour, against, abstaining).fits(present))
                .isEqualTo(fits);
    }
}
