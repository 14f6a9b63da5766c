#include "typeset/break_lines.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace offprint::typeset {
namespace {

/// Tight, normal, loose, very loose: lines two classes apart look bad one after the other.
enum class Fitness : std::uint8_t { tight, normal, loose, very_loose };

constexpr std::size_t fitness_classes = 4;
constexpr std::int32_t none = -1;
constexpr double greatest_badness = 1e6;  // its square still adds up exactly enough in a double
constexpr double greatest_stretch = 1e7;  // of one item, so that "infinite" glue does not drown the sums
constexpr double overfull_badness = 1e5;
constexpr double short_last_line_badness = 800;  // as a line stretched to twice its glue
constexpr double ragged_zone = 0.2;              // of the width: as much white at a line's end is as bad as ratio 1
constexpr double least_stretch = 0.01;           // of the width: what a line without glue is held to have
constexpr double rounding = 1e-6;                // points

struct Sums {
    double width = 0, stretch = 0, shrink = 0;
};

/// A break that is worth going on from.
struct Node {
    std::uint32_t position = 0;  // the item broken at
    std::uint32_t start = 0;     // the first item of the line after it
    std::uint32_t line = 0;      // the number of that line, as long as lines differ
    Fitness fitness = Fitness::normal;
    bool is_flagged = false, is_overfull = false;
    double ratio = 0, demerits = 0;
    std::int32_t previous = none;
};

/// One line, measured.
struct Fit {
    double ratio = 0;          // as it will be set
    double badness = 0;        // infinite: it does not fit
    double excess = 0;         // points beyond the width, shrunk as far as it goes
    bool is_hopeless = false;  // no later break fits either
};

struct Pass {
    double tolerance = 0, emergency_stretch = 0;
    bool never_fails = false;
};

Fitness fitness_of(double ratio) {
    if (ratio < -0.5) return Fitness::tight;
    if (ratio <= 0.5) return Fitness::normal;
    return ratio <= 1 ? Fitness::loose : Fitness::very_loose;
}

bool are_apart(Fitness one, Fitness other) { return std::abs(static_cast<int>(one) - static_cast<int>(other)) > 1; }

double cubed_badness(double ratio) { return std::min(greatest_badness, 100 * std::abs(ratio * ratio * ratio)); }

class Breaker {
public:
    Breaker(const std::vector<Item>& items, const LineMeasure& measure, const BreakOptions& options)
        : items_(items),
          measure_(measure),
          options_(options),
          sums_(items.size() + 1),
          best_(fitness_classes * differing()) {
        for (std::size_t i = 0; i < items.size(); ++i) sums_[i + 1] = plus(sums_[i], items[i]);
    }

    /// The lines, or nothing when the pass finds no way.
    std::optional<std::vector<Line>> run(const Pass& pass) {
        pass_ = pass;
        nodes_.assign(1, Node{0, skip_discarded(0), 0});
        active_.assign(1, 0);
        for (std::uint32_t i = 0; i < items_.size(); ++i) {
            if (!is_legal(i)) continue;
            try_break(i);
            if (active_.empty()) return std::nullopt;
        }
        if (!is_forced(last())) try_break(static_cast<std::uint32_t>(items_.size()));
        if (active_.empty()) return std::nullopt;
        return lines_to(best_active());
    }

private:
    /// A line has always been set before a break.
    static std::size_t slot_of(const Node& node) {
        return fitness_classes * (node.line - 1) + static_cast<std::size_t>(node.fitness);
    }

    /// The lines before those that are all alike.
    [[nodiscard]] std::uint32_t differing() const { return std::max<std::uint32_t>(1, measure_.narrowed); }

    static Sums plus(Sums sums, const Item& item) {
        if (item.kind == ItemKind::penalty) return sums;
        sums.width += item.width;
        if (item.kind == ItemKind::box) return sums;
        sums.stretch += std::min(item.stretch, greatest_stretch);
        sums.shrink += item.shrink;
        return sums;
    }

    [[nodiscard]] std::uint32_t last() const { return static_cast<std::uint32_t>(items_.size() - 1); }

    /// The end of the items is a forced break even if the caller forgot it.
    [[nodiscard]] bool is_forced(std::uint32_t i) const {
        return i == items_.size() || (items_[i].kind == ItemKind::penalty && items_[i].penalty <= forced_break);
    }

    [[nodiscard]] bool is_final(std::uint32_t i) const { return i >= last(); }

    [[nodiscard]] bool is_legal(std::uint32_t i) const {
        const Item& item = items_[i];
        if (item.kind == ItemKind::penalty) return item.penalty < forbidden_break;
        return item.kind == ItemKind::glue && i > 0 && items_[i - 1].kind == ItemKind::box;
    }

    [[nodiscard]] bool is_flagged(std::uint32_t i) const { return i < items_.size() && items_[i].is_flagged; }

    /// Glue and penalties vanish after a break, up to a box or a forced break.
    [[nodiscard]] std::uint32_t skip_discarded(std::uint32_t i) const {
        while (i < items_.size() && items_[i].kind != ItemKind::box && !is_forced(i)) ++i;
        return i;
    }

    [[nodiscard]] std::uint32_t start_after(std::uint32_t i) const {
        if (i == items_.size()) return i;
        return skip_discarded(items_[i].kind == ItemKind::penalty ? i + 1 : i);
    }

    [[nodiscard]] Fit fit(const Node& from, std::uint32_t to) const {
        const double available = measure_.width(from.line);
        const Sums &begin = sums_[from.start], &end = sums_[to];
        const double text_width = end.width - begin.width;
        const bool is_penalty = to < items_.size() && items_[to].kind == ItemKind::penalty;
        const double room = available - text_width - (is_penalty ? items_[to].width : 0);
        const double shrink = options_.is_ragged ? 0 : end.shrink - begin.shrink;
        Fit line;
        if (room < -shrink - rounding) {
            line = {-1, std::numeric_limits<double>::infinity(), -room - shrink, available - text_width < -shrink};
        } else if (options_.is_ragged) {
            line.badness = is_forced(to) ? 0 : cubed_badness(room / std::max(1.0, ragged_zone * available));
        } else if (room < 0) {
            line.ratio = shrink > 0 ? std::max(-1.0, room / shrink) : 0;
            line.badness = cubed_badness(line.ratio);
        } else {
            line = stretched(room, end.stretch - begin.stretch, available);
        }
        if (is_final(to)) line.badness = std::max(line.badness, last_line_badness(text_width));
        return line;
    }

    [[nodiscard]] Fit stretched(double room, double stretch, double available) const {
        Fit line;
        line.ratio = stretch > 0 ? room / stretch : 0;
        const double judged = room / std::max(stretch + pass_.emergency_stretch, least_stretch * available);
        const bool is_too_loose = judged > pass_.tolerance && !pass_.never_fails;
        line.badness = is_too_loose ? std::numeric_limits<double>::infinity() : cubed_badness(judged);
        return line;
    }

    [[nodiscard]] double last_line_badness(double width) const {
        return width < options_.last_line_minimum ? short_last_line_badness : 0;
    }

    [[nodiscard]] double demerits(const Node& from, std::uint32_t to, double badness, Fitness fitness) const {
        const double penalty = to < items_.size() && items_[to].kind == ItemKind::penalty ? items_[to].penalty : 0;
        double sum = (1 + badness) * (1 + badness);
        if (!is_forced(to)) sum += std::copysign(penalty * penalty, penalty);
        if (from.is_flagged && is_flagged(to)) sum += options_.hyphen_demerits;
        if (from.is_flagged && is_final(to)) sum += options_.final_hyphen_demerits;
        if (from.previous != none && !options_.is_ragged && are_apart(from.fitness, fitness))
            sum += options_.fitness_demerits;
        return from.demerits + sum;
    }

    /// Tries the lines from every active break to this one: the best way for each fitness class becomes active, and
    /// the breaks from which nothing further fits are left behind.
    void try_break(std::uint32_t to) {
        std::fill(best_.begin(), best_.end(), std::nullopt);
        std::optional<Node> overfull;
        double least_excess = std::numeric_limits<double>::infinity();
        std::size_t kept = 0;
        for (const std::int32_t index : active_) {
            const Node& from = nodes_[static_cast<std::size_t>(index)];
            if (from.start > to) {
                active_[kept++] = index;
                continue;
            }
            const Fit line = fit(from, to);
            if (!line.is_hopeless && !is_forced(to)) active_[kept++] = index;
            if (std::isfinite(line.badness)) {
                Node node = node_at(to, index, line);
                std::optional<Node>& rival = best_[slot_of(node)];
                if (!rival || node.demerits < rival->demerits) rival = node;
            } else if (line.excess > 0 && line.excess < least_excess) {
                least_excess = line.excess;
                overfull = overfull_node(to, index, line);
            }
        }
        active_.resize(kept);
        for (const std::optional<Node>& node : best_) activate(node);
        if (active_.empty() && pass_.never_fails) activate(overfull);
    }

    [[nodiscard]] Node node_at(std::uint32_t to, std::int32_t from, const Fit& line) const {
        const Fitness fitness = fitness_of(line.ratio);
        const Node& before = nodes_[static_cast<std::size_t>(from)];
        const std::uint32_t next = std::min(before.line + 1, differing());
        const double sum = demerits(before, to, line.badness, fitness);
        return {to, start_after(to), next, fitness, is_flagged(to), false, line.ratio, sum, from};
    }

    [[nodiscard]] Node overfull_node(std::uint32_t to, std::int32_t from, const Fit& line) const {
        Node node = node_at(to, from, {-1, overfull_badness + line.excess, line.excess, true});
        node.is_overfull = true;
        return node;
    }

    void activate(const std::optional<Node>& node) {
        if (!node) return;
        active_.push_back(static_cast<std::int32_t>(nodes_.size()));
        nodes_.push_back(*node);
    }

    [[nodiscard]] std::int32_t best_active() const {
        return *std::min_element(active_.begin(), active_.end(), [this](std::int32_t one, std::int32_t other) {
            return nodes_[static_cast<std::size_t>(one)].demerits < nodes_[static_cast<std::size_t>(other)].demerits;
        });
    }

    [[nodiscard]] std::vector<Line> lines_to(std::int32_t index) const {
        std::vector<Line> lines;
        while (nodes_[static_cast<std::size_t>(index)].previous != none) {
            const Node& node = nodes_[static_cast<std::size_t>(index)];
            const Node& from = nodes_[static_cast<std::size_t>(node.previous)];
            const bool is_penalty = node.position < items_.size() && items_[node.position].kind == ItemKind::penalty;
            lines.push_back({from.start, node.position + (is_penalty ? 1 : 0), node.ratio, node.is_overfull});
            index = node.previous;
        }
        std::reverse(lines.begin(), lines.end());
        return lines;
    }

    const std::vector<Item>& items_;
    const LineMeasure& measure_;
    const BreakOptions& options_;
    std::vector<Sums> sums_;  // of the items before each
    Pass pass_;
    std::vector<Node> nodes_;
    std::vector<std::int32_t> active_;
    std::vector<std::optional<Node>> best_;  // by the next line's number and fitness
};

}  // namespace

std::vector<Line> break_lines(const std::vector<Item>& items, const LineMeasure& measure, const BreakOptions& options) {
    if (items.empty()) return {};
    Breaker breaker(items, measure, options);
    if (auto lines = breaker.run({options.tolerance, 0, false})) return *lines;
    if (options.emergency_stretch > 0)
        if (auto lines = breaker.run({options.tolerance, options.emergency_stretch, false})) return *lines;
    return breaker.run({options.tolerance, options.emergency_stretch, true}).value();
}

}  // namespace offprint::typeset
