package cn.mingbai.criteria.standard;

/**
 * Who approves a household's exit (审批层级): the township under the county's supervision (山西省贫困退出实施办法), or the county
 * (other provinces); domain.md §3.2, §13.
 */
public enum ApprovalLevel {
    TOWNSHIP,
    COUNTY
}
