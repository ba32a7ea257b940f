package org.redthread.query;

import java.util.List;

/** The claim types of the model, by family. */
public final class ClaimTypes {
    public static final List<String> ALL = List.of(
            "SANCTIONED_BY",
            "EXPORT_CONTROLLED_BY",
            "WANTED_BY",
            "EXTRADITION_SOUGHT_BY",
            "ACCUSED_BY",
            "INVESTIGATED_BY",
            "CHARGED_BY",
            "ARRESTED_BY",
            "CONVICTED_BY",
            "SUED_BY",
            "PRESSURED_BY",
            "OWNS",
            "ACQUIRED",
            "INVESTED_IN",
            "SUBSIDIARY_OF",
            "FOUNDED",
            "LEADS",
            "EMPLOYED_BY",
            "MEMBER_OF",
            "EDUCATED_AT",
            "FAMILY_OF",
            "ASSOCIATE_OF",
            "CITIZEN_OF",
            "BORN_IN",
            "RESIDES_IN",
            "BASED_IN",
            "LOCATED_IN",
            "PARTNER_OF",
            "SUPPLIES",
            "COMPETES_WITH",
            "MET_WITH",
            "CONTACTED");

    private ClaimTypes() {}
}
