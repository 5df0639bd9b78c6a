/** Words on Chinese and Japanese pages that show who spoke, as alternatives of a pattern. */
import { wordList } from './word-list.ts'

/** The source of a pattern for any of `words`, which are separated by spaces. */
const eitherSign = (words: string) => wordList(words).join('|')

/** The commonest Chinese surnames, simplified and traditional. */
export const CHINESE_SURNAMES =
  eitherSign(`欧阳 上官 司马 诸葛 王 李 张 張 刘 劉 陈 陳 杨 楊 黄 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡
  郭 何 高 林 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 韩 韓 冯 馮 邓 鄧 曹 彭 曾 肖 田 董 袁 潘 于 蒋 蔣 蔡 余 杜 叶 葉 程 苏 蘇 魏 吕
  丁 任 沈 姚 卢 盧 姜 崔 钟 譚 谭 陆 陸 汪 范 石 廖 贾 夏 韦 付 方 白 邹 孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 黎 贺 顾 毛
  郝 龚 邵 万 钱 严 覃 武 戴 莫 孔 向 汤`)

/** Words that start with a surname's character but are not names: "周三" is Wednesday, "方案" a plan. */
export const CHINESE_WORDS =
  eitherSign(`方法 方案 方式 方向 方面 方可 向量 向导 白皮 范围 范例 程序 程度 高级 高速 高效 高层 高度 马上 于是 于此
  万维 严格 严重 孔径 史上 顾问 任何 任务 任意 余下 余量 许多 许可 江苏 雷达 石油 段落 周期 周一 周二 周三 周四 周五 周六 周日 周末 周边
  田间 金融 白天 贺词 陆续 陶瓷 武器 莫非 谢谢 谢意 宋体 胡乱 林业 梁柱 付费 付款 万一 万物 钱包 戴上 何时 何种 何必 韩国 韩文 杜绝 叶子 夏季 黄金
  沈阳 郑重 郑州 苏州 高性能 高可用 高带宽 高优先`)

/** What comes after a Chinese name. */
export const CHINESE_TITLES = eitherSign(
  '教授 副教授 博士 老师 先生 女士 院士 研究员 主席 工程师 主任 总监 专家 同学',
)

/** What somebody is, right before a Chinese name: "清华大学教授李明". */
export const CHINESE_OFFICES = eitherSign(
  `副教授 教授 副主席 主席 院士 研究员 主任 总监 院长 所长 副理事长 理事长 秘书长 副总裁 总裁 总经理 首席科学家 总工程师 工程师
  研究員 總監 院長 所長 理事長 秘書長 總裁 工程師`,
)

/** What stands before an office and is no part of a body's name: "采访了", "近日", "据". */
export const CHINESE_BEFORE_OFFICES = eitherSign(
  `了 在 由 向 对 请 让 使 把 被 的 与 和 将 从 给 跟 及 后 他 她 我 据 但 而 作为 同时 首先 其中 当天 昨天 昨日 上午 下午 会上 会前 采访
  感谢 来自 近日 日前 今日 记者 本次 此次`,
)

/** How the names of Chinese bodies end. */
export const CHINESE_BODIES = eitherSign(
  '大学 大學 协会 協會 学会 公司 集团 集團 研究院 科学院 工程院 研究所 实验室 信息中心 网络中心 基金会',
)

/** What may come between a Chinese subject and its verb. */
export const CHINESE_ADVERBS = eitherSign(
  '首先 随后 接着 然后 最后 还 也 则 又 再次 进一步 详细 重点 主要 简要 现场 共同 分别 特别 在会上 在会议上 在演讲中 在报告中 在讨论中 代表团队 代表工作组 对此 向与会者 向大家 向听众 向会议 向大会 向工作组 向来宾',
)

/** What people do at meetings, in Chinese. */
export const CHINESE_VERBS = eitherSign(
  `介绍 分享 报告 汇报 演讲 讲解 讲述 阐述 表示 指出 认为 提到 提出 解释 强调 主持 回答 提问 展示 演示 总结 发言 建议 补充
  说 分析 探讨 宣布 回顾 呼吁 质疑 询问 问道 做了 作了 带来了 带来 发表 进行了 回应 澄清 反对 支持 介紹 報告 匯報 講解 認為 解釋
  強調 提問 總結 發言 補充 說 發表 回應`,
)

/** What comes after a name in Japanese. */
export const JAPANESE_HONORIFICS = eitherSign('さん 氏 様 さま 先生 教授 博士')

/** What somebody is, before "の" and a name in Japanese: "灯台チェアの山田さん". */
export const JAPANESE_OFFICES = eitherSign(
  'チェア [Cc]hair Director 共同議長 議長 会長 副会長 委員長 理事長 理事 代表 社長 局長 ディレクター 教授 准教授 研究員 部長 オフィサー エンジニア メンバー',
)

/** How bodies are named in Japanese. */
export const JAPANESE_BODIES = eitherSign(
  `[A-Za-zァ-ヶー]社 株式会社 合同会社 有限会社 法人 大学 大学院 高専 研究所 研究センター 機構 協会 学会 プロジェクト Project Inc\\.? Corp\\.? LLC JPCERT WIDE`,
)

/** A sentence in which somebody does something at a meeting, in Japanese. */
export const JAPANESE_VERBS =
  /発表|プレゼン|紹介|説明|解説|講演|報告|質問|回答|コメント|述べ|指摘|提案|強調|主張|反対|批判|賛同|支持|表明|懸念|登壇|司会|発言|議論|話(?:し|が|を|に)|語(?:っ|り)|ゲスト|担当|によ(?:ると|れば)|訴え|考え|見解|疑問|呼びかけ|求め(?!られ)/u
